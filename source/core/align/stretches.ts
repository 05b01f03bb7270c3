import {findGrams, GRAM} from './grams.ts';
import type {Group} from './grouping.ts';
import type {Profile} from './profile.ts';
import {matchTerms} from './shared-terms.ts';
import type {Lists} from './terms.ts';

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
	const leftOf = matchTerms(right.keys, left.keys);
	const leftWords = listWords(left, (key) => (rightOf[key]! < 0 ? -1 : key));
	const rightWords = listWords(right, (key) => leftOf[key]!);
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
	/** The sentence each word stands in, as an index into the profile. */
	readonly sentences: Int32Array;
	/** How many words each sentence has. */
	readonly sizes: readonly number[];
	/** What parts each word from the one before it. */
	readonly edges: readonly ('none' | 'paragraph' | 'folded')[];
};

function listWords({sentences: all, words}: Profile, numberOf: (key: number) => number): WordList {
	const sizes = words.map(({length}) => length);
	const count = sizes.reduce((sum, size) => sum + size, 0);
	const keys = new Int32Array(count);
	const sentences = new Int32Array(count);
	const edges = new Array<WordList['edges'][number]>(count).fill('none');
	let next = 0;
	for (const [index, numbers] of words.entries()) {
		const step = index === 0 ? 0 : all[index]!.block - all[index - 1]!.block;
		if (step > 0) edges[next] = step === 1 ? 'paragraph' : 'folded';
		for (const key of numbers) {
			keys[next] = numberOf(key);
			sentences[next++] = index;
		}
	}
	return {keys, sentences, sizes, edges};
}

/** The longest runs of the same words, in order of the left. */
function findRuns(left: WordList, right: WordList): readonly Run[] {
	const grams = findGrams(left.keys, right.keys);
	const runs: Run[] = [];
	// For each diagonal where its last run ended, not to find that run again from its later words.
	const ends = new Map<number, number>();
	for (let gram = 0; gram < grams.count; gram++) {
		const meetings = countPlaces(grams.left, gram) * countPlaces(grams.right, gram);
		if (meetings === 0 || meetings > MOST_PLACES) continue;
		for (const from of placesOf(grams.left, gram))
			for (const to of placesOf(grams.right, gram)) {
				if ((ends.get(to - from) ?? -1) > from) continue;
				const run = grow(left, right, from, to);
				ends.set(to - from, run.left.to);
				if (run.same >= GRAM) runs.push(run);
			}
	}
	return runs.sort((a, b) => a.left.from - b.left.from || a.right.from - b.right.from);
}

const countPlaces = ({starts}: Lists, gram: number) => starts[gram + 1]! - starts[gram]!;
const placesOf = ({starts, items}: Lists, gram: number) => items.subarray(starts[gram]!, starts[gram + 1]!);

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
const readsOn = (left: WordList['edges'][number], right: WordList['edges'][number]) =>
	left !== 'folded' && right !== 'folded' && (left === 'none' || right === 'none');

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

function worstEdge({edges}: WordList, before: Words, after: Words): WordList['edges'][number] {
	const between = edges.slice(before.to, after.from + 1);
	return between.includes('folded') ? 'folded' : between.includes('paragraph') ? 'paragraph' : 'none';
}

const isClose = (before: Words, after: Words) => after.from >= before.to && after.from - before.to <= MOST_GAP;
const overlaps = (one: Words, other: Words) => one.from < other.to && other.from < one.to;

function sentencesIn({sentences, sizes}: WordList, {from, to}: Words): readonly number[] {
	const counts = new Map<number, number>();
	for (const sentence of sentences.slice(from, to)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
	return [...counts]
		.filter(([sentence, count]) => count >= LEAST_PART * sizes[sentence]!)
		.map(([sentence]) => sentence);
}
