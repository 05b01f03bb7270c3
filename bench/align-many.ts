// How long it takes to align many articles all with all, and how that grows with their number.
import {readFile} from 'node:fs/promises';
import {weightOf} from '../source/core/align/commonness.ts';
import {overlapMatrix} from '../source/core/align/overlap-matrix.ts';
import {findRelated} from '../source/core/align/related.ts';
import type {Source} from '../source/core/model.ts';
import {makeSource} from '../source/core/text/source.ts';
import {findWords} from '../source/core/text/words.ts';
import {DATA, hasData, readPairs} from './align-data.ts';
import {atMost, type Figure, inUnit} from './figure.ts';
import {recombine} from './recombine.ts';

const COUNTS = [75, 150, 300] as const;
// n log n from 75 to 300 articles is n to the power of 1.20; some noise is allowed for.
const MOST_GROWTH = 1.3;

/** All pairs of real articles, and of articles that share nothing but words that stand everywhere. */
export async function alignManyFigures(samples: readonly Source[]): Promise<readonly Figure[]> {
	// Neither of them shall pay for what runs once.
	timeMatrix(Array.from({length: 20}, (_, seed) => recombine(samples, 4000, seed)));
	const strangers = measure('that share nothing', (count) =>
		Array.from({length: count}, (_, at) => withOwnWords(recombine(samples, 4000, at), at)),
	);
	if (!hasData()) return [...strangers, {what: 'real articles', measured: 'skipped: no data'}];
	const real = await realArticles();
	return [...measure('on some hundred events', (count) => real.slice(0, count)), ...strangers];
}

function measure(what: string, textsOf: (count: number) => readonly string[]): readonly Figure[] {
	const times = COUNTS.map((count) => ({count, ...timeMatrix(textsOf(count))}));
	const growth = Math.log(times[2]!.ms / times[0]!.ms) / Math.log(COUNTS[2] / COUNTS[0]);
	return [
		...times.map(({count, ms, aligned}) => {
			const name = `${count} articles ${what}, ${aligned} pairs aligned`;
			return count === 300 ? atMost(name, ms / 1000, 10, 's') : {what: name, measured: inUnit(ms / 1000, 's')};
		}),
		{
			what: `time grows with the articles to the power of`,
			measured: growth.toFixed(2),
			target: `at most ${MOST_GROWTH}`,
			isMet: growth <= MOST_GROWTH,
		},
	];
}

/** Sentences included. */
function timeMatrix(texts: readonly string[]): {readonly ms: number; readonly aligned: number} {
	const sources = texts.map((text, at) => makeSource({id: `${at}`, file: '', text}));
	const start = performance.now();
	overlapMatrix(sources);
	return {ms: performance.now() - start, aligned: findRelated(sources).length};
}

/** Three tellings of each event first, then the pairs of a set, so that every part of the list is as related as the whole. */
async function realArticles(): Promise<readonly string[]> {
	const lines = (await readFile(new URL('clusters.jsonl', DATA), 'utf8')).trim().split('\n');
	const clusters: readonly string[] = lines.map((line) => JSON.parse(line).text);
	const pairs = (await readPairs('spark')).flatMap(({left, right}) => [left, right]);
	return [...new Set([...clusters, ...pairs])];
}

// Words of this weight and more are those a text is about.
const OWN_WEIGHT = 2.5;

/** A text in which every telling word is made a word that no other article has. */
function withOwnWords(text: string, article: number): string {
	const ending = `q${[...`${article}`].map((digit) => 'bdfgjkmptv'[Number(digit)]).join('')}o`;
	let [own, from] = ['', 0];
	for (const {start, end, key} of findWords(text, {start: 0, end: text.length})) {
		own += text.slice(from, end) + (weightOf(key) >= OWN_WEIGHT && end > start ? ending : '');
		from = end;
	}
	return own + text.slice(from);
}
