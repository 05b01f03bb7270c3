import {findGrams, GRAM} from './grams.ts';
import type {Group} from './grouping.ts';
import type {Profile} from './profile.ts';
import {matchTerms} from './shared-terms.ts';

// A run of words that stands in many places is a formula; following them all would take the square of their number.
const MOST_PLACES = 16;
// Copies with a word put in or left out are one stretch.
const MOST_GAP = 3;
// A copied paragraph is one passage. Shorter copies are linked sentence by sentence, as people do in news.
const LEAST_WORDS = 50;
// A sentence belongs to the stretch with most of its words.
const LEAST_PART = 0.05;

/**
 * The copied stretches of two sources: runs of the same words that go on over the edges of sentences.
 * Each is a group of all the sentences it holds; its score is the part of its words that are the same.
 *
 * Method: runs grown from shared word 5-grams, joined over small gaps, the longest taken first.
 * Cost: O(words), as no 5-gram is followed to more than a few places.
 */
export function findStretches(left: Profile, right: Profile): readonly Group[] {
	const rightOf = matchTerms(left.keys, right.keys);
	const leftWords = listWords(
		left,
		rightOf.map((other, key) => (other < 0 ? -1 : key)),
	);
	const rightWords = listWords(right, invert(rightOf, right.keys.names.length));
	const joined = joinRuns(findRuns(leftWords, rightWords), leftWords, rightWords)
		.filter(({same}) => same >= LEAST_WORDS)
		.sort((a, b) => b.same - a.same || a.left.from + a.right.from - b.left.from - b.right.from);
	const taken: Run[] = [];
	for (const run of joined)
		if (!taken.some((other) => overlaps(run.left, other.left) || overlaps(run.right, other.right))) taken.push(run);
	return taken
		.map((run) => ({
			left: sentencesIn(leftWords, run.left),
			right: sentencesIn(rightWords, run.right),
			score: (2 * run.same) / (run.left.to - run.left.from + run.right.to - run.right.from),
		}))
		.filter(({left, right}) => left.length > 0 && right.length > 0 && left.length + right.length > 2);
}

/** Words of one source, from the first up to but not with the last, counted over all its sentences. */
type Words = {readonly from: number; readonly to: number};

type Run = {readonly left: Words; readonly right: Words; readonly same: number};

type WordList = {
	/** The number that the left has for the key of each word; negative where only one side uses it. */
	readonly keys: Int32Array;
	/** The first word of each sentence of the profile, and behind the last how many words there are. */
	readonly starts: Int32Array;
	/** What parts each word from the one before it. */
	readonly edges: Uint8Array;
};

// What may part two words, the worst last.
const [NO_EDGE, PARAGRAPH_EDGE, FOLDED] = [0, 1, 2];

function listWords({sentences, words: {starts, items}}: Profile, numberOf: Int32Array): WordList {
	const edges = new Uint8Array(items.length);
	for (let index = 1; index < sentences.length; index++) {
		const step = sentences[index]!.block - sentences[index - 1]!.block;
		if (step > 0) edges[starts[index]!] = step === 1 ? PARAGRAPH_EDGE : FOLDED;
	}
	return {keys: items.map((key) => numberOf[key]!), starts, edges};
}

/** For each number below `count` the place that holds it, -1 where none does. */
function invert(numbers: Int32Array, count: number): Int32Array {
	const places = new Int32Array(count).fill(-1);
	for (let at = 0; at < numbers.length; at++) if (numbers[at]! >= 0) places[numbers[at]!] = at;
	return places;
}

/** The longest runs of the same words, in order of the left. */
function findRuns(left: WordList, right: WordList): readonly Run[] {
	const grams = findGrams(left.keys, right.keys);
	const runs: Run[] = [];
	// For each diagonal where its last run ended, not to find that run again from its later words.
	const ends = new Int32Array(left.keys.length + right.keys.length);
	for (let gram = 0; gram + 1 < grams.left.starts.length; gram++) {
		const [leftFrom, leftTo] = [grams.left.starts[gram]!, grams.left.starts[gram + 1]!];
		const [rightFrom, rightTo] = [grams.right.starts[gram]!, grams.right.starts[gram + 1]!];
		if ((leftTo - leftFrom) * (rightTo - rightFrom) > MOST_PLACES) continue;
		for (let at = leftFrom; at < leftTo; at++)
			for (let other = rightFrom; other < rightTo; other++) {
				const [from, to] = [grams.left.items[at]!, grams.right.items[other]!];
				const diagonal = to - from + left.keys.length;
				if (ends[diagonal]! > from) continue;
				const run = grow(left, right, from, to);
				ends[diagonal] = run.left.to;
				if (run.same >= GRAM) runs.push(run);
			}
	}
	return runs.sort((a, b) => a.left.from - b.left.from || a.right.from - b.right.from);
}

function grow(left: WordList, right: WordList, leftAt: number, rightAt: number): Run {
	const isSame = (step: number) =>
		left.keys[leftAt + step]! >= 0 && left.keys[leftAt + step] === right.keys[rightAt + step];
	const isJoined = (step: number) => readsOn(left.edges[leftAt + step]!, right.edges[rightAt + step]!);
	let back = 0;
	while (isJoined(back) && isSame(back - 1)) back--;
	let ahead = 1;
	while (isSame(ahead) && isJoined(ahead)) ahead++;
	return {
		left: {from: leftAt + back, to: leftAt + ahead},
		right: {from: rightAt + back, to: rightAt + ahead},
		same: ahead - back,
	};
}

/** A paragraph edge parts a copy only where both sides have one: texts are broken into lines and paragraphs anew. */
const readsOn = (left: number, right: number) =>
	left !== FOLDED && right !== FOLDED && (left === NO_EDGE || right === NO_EDGE);

/** Joins each run with those that follow it closely on both sides. */
function joinRuns(runs: readonly Run[], left: WordList, right: WordList): readonly Run[] {
	const joined: Run[] = [];
	// Which of them ended where on the left when they were put there: all are looked through for none.
	const endings = new Map<number, number[]>();
	for (const run of runs) {
		const at = lastBefore(run, endings, (index) => {
			const before = joined[index]!;
			return (
				isClose(before.left, run.left) &&
				isClose(before.right, run.right) &&
				readsOn(worstEdge(left, before.left, run.left), worstEdge(right, before.right, run.right))
			);
		});
		const before = joined[at];
		if (before)
			joined[at] = {
				left: {from: before.left.from, to: run.left.to},
				right: {from: before.right.from, to: run.right.to},
				same: before.same + run.same,
			};
		else joined.push(run);
		const index = before ? at : joined.length - 1;
		endings.set(run.left.to, [...(endings.get(run.left.to) ?? []), index]);
	}
	return joined;
}

/** The last of the runs that ended shortly before one and fit it, -1 where none does. */
function lastBefore(
	{left}: Run,
	endings: ReadonlyMap<number, readonly number[]>,
	fits: (index: number) => boolean,
): number {
	let last = -1;
	for (let gap = 0; gap <= MOST_GAP; gap++)
		for (const index of endings.get(left.from - gap) ?? []) if (index > last && fits(index)) last = index;
	return last;
}

const worstEdge = ({edges}: WordList, before: Words, after: Words): number =>
	Math.max(...edges.subarray(before.to, after.from + 1));

const isClose = (before: Words, after: Words) => after.from >= before.to && after.from - before.to <= MOST_GAP;
const overlaps = (one: Words, other: Words) => one.from < other.to && other.from < one.to;

function sentencesIn({starts}: WordList, {from, to}: Words): readonly number[] {
	const found: number[] = [];
	for (let sentence = sentenceAt(starts, from); starts[sentence]! < to; sentence++) {
		const [start, end] = [starts[sentence]!, starts[sentence + 1]!];
		const count = Math.min(end, to) - Math.max(start, from);
		if (count >= LEAST_PART * (end - start)) found.push(sentence);
	}
	return found;
}

/** The sentence that a word stands in. */
function sentenceAt(starts: Int32Array, word: number): number {
	let [first, behind] = [0, starts.length - 1];
	while (behind - first > 1) {
		const middle = (first + behind) >> 1;
		if (starts[middle]! <= word) first = middle;
		else behind = middle;
	}
	return first;
}
