// Every figure the design sets a target for, in one run: npm run bench, or npm run bench -- start-up frames …
import {openSamples} from '../source/library/samples.ts';
import {alignTimeFigures} from './align-time.ts';
import {type Figure, printFigures} from './figure.ts';
import {frameFigures} from './frames.ts';
import {memoryFigures} from './memory.ts';
import {startUpFigures} from './start-up.ts';

const PARTS: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
	'start-up': startUpFigures,
	frames: frameFigures,
	memory: memoryFigures,
	'align-time': async () => alignTimeFigures(await openSamples(new URL('../', import.meta.url))),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`no part is named ${unknown}; there are ${Object.keys(PARTS)}`);
for (const [name, measure] of Object.entries(PARTS))
	if (asked.length === 0 || asked.includes(name)) printFigures(name, await measure());
