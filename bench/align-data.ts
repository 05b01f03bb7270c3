// The alignment data beside the project, and which sentence pairs of it people linked.
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {type Profile, profileOf} from '../source/core/align/profile.ts';
import type {Source, Span} from '../source/core/model.ts';
import {makeSource} from '../source/core/text/source.ts';

/** The folder of the data; benchmarks skip, saying so, where it is missing. */
export const DATA = new URL('../../shared/bench/data/', import.meta.url);

/** Two texts and the passages people found in them. */
export type GoldPair = {
	readonly id: string;
	readonly left: string;
	readonly right: string;
	readonly passages: readonly {readonly left: Span; readonly right: Span}[];
};

export const hasData = (): boolean => existsSync(DATA);

/** The pairs of one set, in the order of its file. */
export async function readPairs(set: string): Promise<readonly GoldPair[]> {
	const lines = (await readFile(new URL(`${set}.jsonl`, DATA), 'utf8')).split('\n');
	return lines.filter((line) => line.trim()).map((line) => JSON.parse(line));
}

/** What must not be split between the folds of a cross-validation: spark pairs of one event share their left text. */
export const eventOf = (set: string, {id}: GoldPair): string => `${set} ${set === 'spark' ? id.split('-')[0] : id}`;

export const sourcesOf = ({left, right}: GoldPair): {readonly left: Source; readonly right: Source} => ({
	left: makeSource({id: 'left', file: '', text: left}),
	right: makeSource({id: 'right', file: '', text: right}),
});

export function profilesOf(pair: GoldPair): readonly [Profile, Profile] {
	const {left, right} = sourcesOf(pair);
	return [profileOf(left), profileOf(right)];
}

/** The part of a sentence pair's area that people marked, 0 to 1. */
export function markedPart({passages}: GoldPair, left: Span, right: Span): number {
	const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
	const marked = passages.reduce((sum, gold) => sum + overlap(gold.left, left) * overlap(gold.right, right), 0);
	return Math.min(1, marked / ((left.end - left.start) * (right.end - right.start)));
}

/** A pair cut into short ones: the beginning and the middle of one side with the beginning and the middle of the other. */
export function cutPair(pair: GoldPair): readonly GoldPair[] {
	const [left, right] = profilesOf(pair).map((profile, side) => cutText(profile, side === 0 ? [0, 6] : [0, 7]));
	return left!.flatMap((l) =>
		right!.map((r) => ({
			id: pair.id,
			left: pair.left.slice(l.start, l.end),
			right: pair.right.slice(r.start, r.end),
			passages: pair.passages
				.map((gold) => ({left: shift(gold.left, l), right: shift(gold.right, r)}))
				.filter((gold) => gold.left.end > gold.left.start && gold.right.end > gold.right.start),
		})),
	);
}

// Sentences: as long as the shortest news items.
const PART = 8;

function cutText({sentences}: Profile, starts: readonly number[]): readonly Span[] {
	return starts
		.filter((from) => from < sentences.length)
		.map((from) => ({start: sentences[from]!.start, end: sentences.slice(from, from + PART).at(-1)!.end}));
}

const shift = (span: Span, by: Span): Span => ({
	start: Math.max(0, span.start - by.start),
	end: Math.min(span.end, by.end) - by.start,
});
