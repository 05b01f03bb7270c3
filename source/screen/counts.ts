import type {Source} from '../core/model.ts';
import {sentencesOf} from '../core/text/sentences.ts';
import {findWords} from '../core/text/words.ts';
import {remember} from './memo.ts';

const counted = new WeakMap<Source, number>();
const folded = new WeakMap<Source, number>();

/** How many words of a source count: those in no comment and no site furniture. */
export function countWords(source: Source): number {
	return remember(counted, source, () => sentencesOf(source).reduce((sum, {words}) => sum + words.length, 0));
}

/** How many words of a source are folded. */
export function countFoldedWords(source: Source): number {
	return remember(folded, source, () =>
		source.blocks
			.filter(({kind}) => kind === 'comment' || kind === 'furniture')
			.reduce((sum, block) => sum + findWords(source.text, block).length, 0),
	);
}
