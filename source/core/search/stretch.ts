import type {Sentence, Source, Span} from '../model.ts';
import {sentencesOf} from '../text/sentences.ts';
import type {Place} from './phrase-index.ts';
import {type SearchWord, toSearchWords} from './search-word.ts';

/** A sentence, or two that follow each other in one block, with its words as searching sees them. */
export type Stretch = {
	readonly source: Source;
	readonly span: Span;
	readonly words: readonly SearchWord[];
	/** How many of the words belong to the first sentence. */
	readonly border: number;
};

/** The sentence at a place. */
export function stretchAt({source, sentence}: Place): Stretch {
	return toStretch(source, [sentencesOf(source)[sentence]!]);
}

/** The sentence at a place together with the one before or after it; `undefined` where none stands in the same block. */
export function stretchAcross({source, sentence}: Place, side: 'before' | 'after'): Stretch | undefined {
	const sentences = sentencesOf(source);
	const here = sentences[sentence]!;
	const other = sentences[side === 'before' ? sentence - 1 : sentence + 1];
	if (other?.block !== here.block) return undefined;
	return toStretch(source, side === 'before' ? [other, here] : [here, other]);
}

function toStretch(source: Source, sentences: readonly [Sentence, ...Sentence[]]): Stretch {
	const words = sentences.map((sentence) => searchWordsOf(source, sentence));
	const {start} = sentences[0];
	return {source, span: {start, end: sentences.at(-1)!.end}, words: words.flat(), border: words[0]!.length};
}

// While a phrase is typed, each letter looks at much the same sentences.
const known = new WeakMap<Sentence, readonly SearchWord[]>();

/** The words of a source's sentence as searching sees them. */
export function searchWordsOf({text}: Pick<Source, 'text'>, sentence: Sentence): readonly SearchWord[] {
	let words = known.get(sentence);
	if (!words) {
		words = toSearchWords(text, sentence.words);
		known.set(sentence, words);
	}
	return words;
}
