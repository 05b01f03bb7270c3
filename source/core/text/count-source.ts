import type {Source} from '../model.ts';
import {countWords} from './words.ts';

/** How many words of a source count, and how many lie in its comments and furniture. */
export type WordCounts = {readonly words: number; readonly foldedWords: number};

/** What is counted so far, and the block whose turn is next. */
type Counting = {readonly counts: WordCounts; readonly next: number};

const countings = new WeakMap<Source, Counting>();

/** Counts the words of a source. Cheaper than its sentences, and done once a source. */
export function countSourceWords(source: Source): WordCounts {
	return knownSourceWords(source) ?? countSomeWords(source, source.blocks.length);
}

/** The counts if they were made before, so that a screen can be drawn while others are still to come. */
export function knownSourceWords(source: Source): WordCounts | undefined {
	const counting = countings.get(source);
	return counting && counting.next >= source.blocks.length ? counting.counts : undefined;
}

/** Counts the words of some more blocks, and gives those counted so far. For texts too long to be counted at once. */
export function countSomeWords(source: Source, most: number): WordCounts {
	const {text, blocks} = source;
	const {counts, next} = countings.get(source) ?? {counts: {words: 0, foldedWords: 0}, next: 0};
	let {words, foldedWords} = counts;
	for (const block of blocks.slice(next, next + most)) {
		const inBlock = countWords(text, block);
		if (block.kind === 'comment' || block.kind === 'furniture') foldedWords += inBlock;
		else words += inBlock;
	}
	countings.set(source, {counts: {words, foldedWords}, next: next + most});
	return {words, foldedWords};
}
