// What simpler methods find, measured in the same run: each takes two texts and gives rectangles.
import {diffWords} from 'diff';
import {sentencesOf} from '../source/core/text/sentences.ts';
import {makeSource} from '../source/core/text/source.ts';
import type {GoldPair} from './align-data.ts';
import type {Rectangle} from './rectangles.ts';

export type Baseline = (pair: GoldPair) => readonly Rectangle[];

// Characters: about five words. Shorter common runs are confetti.
const LEAST_RUN = 25;
// Milliseconds: jsdiff takes minutes on two unrelated long texts.
const MOST_TIME = 2000;

/** The unchanged runs of a word diff. */
const wordDiff: Baseline = ({left, right}) => {
	const found: Rectangle[] = [];
	let [l, r] = [0, 0];
	for (const {value, added, removed} of diffWords(left, right, {timeout: MOST_TIME}) ?? []) {
		if (!added && !removed && value.length >= LEAST_RUN)
			found.push({left: {start: l, end: l + value.length}, right: {start: r, end: r + value.length}});
		if (!added) l += value.length;
		if (!removed) r += value.length;
	}
	return found;
};

const GRAM = 5;

/** The longest common runs of words, longest first, whatever their order. */
const commonBlocks: Baseline = ({left, right}) => {
	const [a, b] = [wordsOf(left), wordsOf(right)];
	const places = new Map<string, number[]>();
	const gramAt = (words: typeof a, at: number) =>
		words
			.slice(at, at + GRAM)
			.map(({key}) => key)
			.join(' ');
	for (let at = 0; at + GRAM <= b.length; at++) places.set(gramAt(b, at), [...(places.get(gramAt(b, at)) ?? []), at]);
	const runs: {readonly i: number; readonly j: number; readonly length: number}[] = [];
	for (let i = 0; i + GRAM <= a.length; i++)
		for (const j of places.get(gramAt(a, i)) ?? []) {
			let length = GRAM;
			while (i + length < a.length && a[i + length]!.key === b[j + length]?.key) length++;
			runs.push({i, j, length});
		}
	runs.sort((x, y) => y.length - x.length);
	const taken: typeof runs = [];
	for (const run of runs)
		if (
			!taken.some(
				({i, j, length}) =>
					(run.i < i + length && i < run.i + run.length) || (run.j < j + length && j < run.j + run.length),
			)
		)
			taken.push(run);
	return taken.map(({i, j, length}) => ({
		left: {start: a[i]!.start, end: a[i + length - 1]!.end},
		right: {start: b[j]!.start, end: b[j + length - 1]!.end},
	}));
};

// Where plane F1 of spark peaks for this method.
const LEAST_COSINE = 0.2;

/** Each sentence with the most similar one of the other side, by the cosine of tf-idf vectors. */
const tfIdfLinks: Baseline = ({left, right}) => {
	const [a, b] = [sentencesOfText(left), sentencesOfText(right)];
	const counts = new Map<string, number>();
	for (const {keys} of [...a, ...b]) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	const square = (keys: Iterable<string>) => {
		let sum = 0;
		for (const key of keys) sum += Math.log((a.length + b.length) / counts.get(key)!) ** 2;
		return sum;
	};
	const cosine = (one: (typeof a)[number], other: (typeof b)[number]) =>
		square([...one.keys].filter((key) => other.keys.has(key))) / Math.sqrt(square(one.keys) * square(other.keys) || 1);
	const cosines = a.map((one) => b.map((other) => cosine(one, other)));
	return a.flatMap((one, i) =>
		b.flatMap((other, j) => {
			const isBest =
				cosines[i]![j] === Math.max(...cosines[i]!) || cosines[i]![j] === Math.max(...cosines.map((row) => row[j]!));
			return isBest && cosines[i]![j]! >= LEAST_COSINE ? [{left: one.sentence, right: other.sentence}] : [];
		}),
	);
};

const sentencesOfText = (text: string) =>
	sentencesOf(makeSource({id: '', file: '', text}))
		.filter(({words}) => words.length > 0)
		.map((sentence) => ({sentence, keys: new Set(sentence.words.map(({key}) => key))}));
const wordsOf = (text: string) => sentencesOfText(text).flatMap(({sentence}) => sentence.words);

export const BASELINES: Readonly<Record<string, Baseline>> = {
	'jsdiff words': wordDiff,
	'longest common blocks': commonBlocks,
	'tf-idf links': tfIdfLinks,
};
