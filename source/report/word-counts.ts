import type {Block, Source} from '../core/model.ts';
import {sentencesOf} from '../core/text/sentences.ts';
import {findWords} from '../core/text/words.ts';

/** How many words of a source count, and how many lie in furniture and comments, which are folded. */
export type WordCounts = {readonly words: number; readonly foldedWords: number};

/** Counts the words of a source. */
export function countWords(source: Source): WordCounts {
	const folded = source.blocks.filter(({kind}) => kind === 'comment' || kind === 'furniture');
	return {
		words: sum(sentencesOf(source).map(({words}) => words.length)),
		foldedWords: countWordsIn(source, folded),
	};
}

/** Counts the words of some blocks, whatever their kind. */
export function countWordsIn({text}: Source, blocks: readonly Block[]): number {
	return sum(blocks.map((block) => findWords(text, block).length));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
