import type {Sentence, Source, Span} from '../model.ts';
import {findWords} from './words.ts';

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});
const known = new WeakMap<Source, readonly Sentence[]>();

/** The sentences of the blocks that count (title, heading, paragraph, quote), in text order. Computed once a source. */
export function sentencesOf(source: Source): readonly Sentence[] {
	let sentences = known.get(source);
	if (!sentences) {
		sentences = source.blocks.flatMap((block, index) =>
			block.kind === 'comment' || block.kind === 'furniture'
				? []
				: findSentences(source.text, block).map((span) => ({
						...span,
						block: index,
						words: findWords(source.text, span),
					})),
		);
		known.set(source, sentences);
	}
	return sentences;
}

/** The sentences of one block, without the white space between them. */
export function findSentences(text: string, {start, end}: Span): readonly Span[] {
	return [...segmenter.segment(text.slice(start, end))].map(({segment, index}) => ({
		start: start + index,
		end: start + index + segment.trimEnd().length,
	}));
}
