import type {Source, Span} from '../core/model.ts';
import {visible} from '../core/text/visible.ts';
import {join, type Line, lineOf, type Mark} from './line.ts';
import type {Look} from './page.ts';

/** What says which signs stand around a mark; none for formats that have other means. */
type HasSigns = {readonly look: Pick<Look, 'signs'>};

/** Words of a source as a line that is safe to print; spans that do not follow each other are joined by an ellipsis. */
export function quote({text}: Source, spans: readonly Span[], marks: readonly Mark[], page: HasSigns): Line {
	return join(
		...spans.flatMap((span, index) => {
			const gap = index > 0 && text.slice(spans[index - 1]?.end, span.start);
			return [gap === false ? '' : gap.trim() ? ' … ' : ' ', quoteSpan(text, span, marks, page)];
		}),
	);
}

/** One stretch of a text as a line that is safe to print, its marks between their signs. */
export function quoteSpan(text: string, {start, end}: Span, marks: readonly Mark[], {look}: HasSigns): Line {
	const pieces: (Line | string)[] = [];
	let at = start;
	for (const mark of joinNeighbours(text, marks)) {
		const from = Math.max(at, mark.start);
		const to = Math.min(end, mark.end);
		if (to <= from) continue;
		const [before, after] = look.signs[mark.role] ?? ['', ''];
		pieces.push(oneLine(text.slice(at, from)), lineOf(before + oneLine(text.slice(from, to)) + after, mark.role));
		at = to;
	}
	return join(...pieces, oneLine(text.slice(at, end)));
}

/** Marks of one role with nothing but white space between them as one: `[two words]`, not `[two] [words]`. */
function joinNeighbours(text: string, marks: readonly Mark[]): readonly Mark[] {
	const joined: Mark[] = [];
	for (const mark of marks) {
		const last = joined.at(-1);
		if (last?.role === mark.role && !text.slice(last.end, mark.start).trim())
			joined[joined.length - 1] = {...last, end: Math.max(last.end, mark.end)};
		else joined.push(mark);
	}
	return joined;
}

/** A text as one line that is safe to print. */
export function oneLine(text: string): string {
	return visible(text).replace(/\s+/g, ' ');
}
