import type {Hit, Source, Span} from '../../core/model.ts';
import {sentencesOf} from '../../core/text/sentences.ts';
import {visible} from '../../core/text/visible.ts';

/** Who published a source, under which title, when and where, in one line; what is not known is left out. */
export function citationOf({outlet, author, title, published, url}: Source): string {
	const parts = [outlet, author, title && `“${title}”`, published?.slice(0, 10) ?? 'no date', url];
	return parts.flatMap((part) => (part ? [clean(part)] : [])).join(', ');
}

/** Words of a source with its citation under them. */
export function quotedText(source: Source, spans: readonly Span[]): string {
	return `${wordsOf(source, spans)}\n— ${citationOf(source)}\n`;
}

/** Hits with a citation under each. */
export function quotedHits(sourceOf: (id: string) => Source, hits: readonly Hit[]): string {
	return hits.map((hit) => quotedText(sourceOf(hit.source), [hit.span])).join('\n');
}

/** The whole sentences that some ranges touch, in text order. */
export function sentencesAround(source: Source, ranges: readonly Span[]): readonly Span[] {
	return sentencesOf(source).filter((sentence) =>
		ranges.some(({start, end}) => start < sentence.end && end > sentence.start),
	);
}

/** Stretches of a text in one line, with an ellipsis for what is left out between them. */
function wordsOf({text}: Source, spans: readonly Span[]): string {
	return spans
		.map(({start, end}, index) => {
			const previous = spans[index - 1];
			const isLeftOut = previous && text.slice(previous.end, start).trim() !== '';
			return (isLeftOut ? '… ' : '') + clean(text.slice(start, end));
		})
		.join(' ');
}

// What is copied is pasted into shells and editors, where a control would act.
const clean = (text: string) => visible(text).replace(/\s+/g, ' ').trim();
