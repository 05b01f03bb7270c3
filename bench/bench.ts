// Every figure the design sets a target for, in one run: npm run bench, or npm run bench -- start-up frames …
import {openSamples} from '../source/library/samples.ts';
import {addingFigures} from './adding.ts';
import {alignBoundFigures} from './align-bounds.ts';
import {alignManyFigures} from './align-many.ts';
import {alignmentBench} from './align-scores.ts';
import {alignTimeFigures} from './align-time.ts';
import {type Figure, printFigures} from './figure.ts';
import {frameFigures} from './frames.ts';
import {libraryReaderFigures} from './library-reader.ts';
import {memoryFigures} from './memory.ts';
import {sameArticleBench} from './same-article.ts';
import {searchBench} from './search.ts';
import {librarySearchFigures} from './search-library.ts';
import {startUpFigures} from './start-up.ts';
import {storiesBench} from './stories.ts';

const figures = (title: string, measure: () => Promise<readonly Figure[]>) => async () =>
	printFigures(title, await measure());

const samples = () => openSamples(new URL('../', import.meta.url));

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
	'start-up': figures('start-up', startUpFigures),
	frames: figures('frames', frameFigures),
	memory: figures('memory', memoryFigures),
	'library-reader': figures('the reader on a library', libraryReaderFigures),
	'align-time': figures('aligning', async () => alignTimeFigures(await samples())),
	'align-many': figures('aligning all with all', async () => alignManyFigures(await samples())),
	bounds: figures('aligning a megabyte of', async () => alignBoundFigures(await samples())),
	'align-scores': alignmentBench,
	search: () => searchBench(),
	'search-library': figures('searching a library', librarySearchFigures),
	'same-article': sameArticleBench,
	stories: () => storiesBench(),
	adding: figures('adding', addingFigures),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`no part is named ${unknown}; there are ${Object.keys(PARTS)}`);
for (const [name, measure] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) await measure();
