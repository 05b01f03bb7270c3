import type {Span} from '../model.ts';

/** Spans as one, and what stands before it: nothing, only white space with a line end, or other text. */
export type Joined = {readonly span: Span; readonly follows: 'start' | 'line' | 'gap'};

/** Spans with only a space between them as one; of the others, whether text was left out before them. */
export function joinAdjacent(text: string, spans: readonly Span[]): readonly Joined[] {
	const joined: Joined[] = [];
	for (const span of spans) {
		const last = joined.at(-1);
		const between = last ? text.slice(last.span.end, span.start) : undefined;
		if (last && between !== undefined && /^[^\S\n]*$/.test(between))
			joined[joined.length - 1] = {...last, span: {start: last.span.start, end: span.end}};
		else joined.push({span, follows: between === undefined ? 'start' : between.trim() ? 'gap' : 'line'});
	}
	return joined;
}
