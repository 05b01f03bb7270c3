import type {Source, Span} from '../core/model.ts';
import {visible} from '../core/text/visible.ts';
import type {Paint, Role} from './page.ts';

/** A stretch to be marked, inside the span it is drawn with. */
export type Mark = Span & {readonly role: Role};

/** Words of a source, safe to print, on one line; spans that do not follow each other are joined by an ellipsis. */
export function quote(source: Source, spans: readonly Span[], marks: readonly Mark[], paint: Paint): string {
	return spans
		.map((span, index) => {
			const gap = index > 0 ? source.text.slice(spans[index - 1]?.end, span.start) : '';
			return (index === 0 ? '' : gap.trim() ? ' … ' : ' ') + quoteSpan(source.text, span, marks, paint);
		})
		.join('');
}

/** One stretch of a text, safe to print, on one line, its marks painted. */
export function quoteSpan(text: string, {start, end}: Span, marks: readonly Mark[], paint: Paint): string {
	let line = '';
	let at = start;
	for (const mark of marks.filter((mark) => mark.start < end && mark.end > start)) {
		const from = Math.max(at, mark.start);
		const to = Math.min(end, mark.end);
		if (to <= from) continue;
		line += oneLine(text.slice(at, from)) + paint(mark.role, oneLine(text.slice(from, to)));
		at = to;
	}
	return line + oneLine(text.slice(at, end));
}

/** A text as one line that is safe to print. */
export function oneLine(text: string): string {
	return visible(text).replace(/\s+/g, ' ');
}
