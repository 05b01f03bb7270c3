import type {Source} from '../model.ts';
import {countWords} from './words.ts';

/** How many words of a source count, and how many lie in its comments and furniture. */
export type WordCounts = {readonly words: number; readonly foldedWords: number};

const known = new WeakMap<Source, WordCounts>();

/** Counts the words of a source. Cheaper than its sentences, and done once a source. */
export function countSourceWords(source: Source): WordCounts {
	let counts = known.get(source);
	if (!counts) {
		counts = count(source);
		known.set(source, counts);
	}
	return counts;
}

/** The counts if they were made before, so that a screen can be drawn while others are still to come. */
export function knownSourceWords(source: Source): WordCounts | undefined {
	return known.get(source);
}

function count({text, blocks}: Source): WordCounts {
	let words = 0;
	let foldedWords = 0;
	for (const block of blocks) {
		const inBlock = countWords(text, block);
		if (block.kind === 'comment' || block.kind === 'furniture') foldedWords += inBlock;
		else words += inBlock;
	}
	return {words, foldedWords};
}
