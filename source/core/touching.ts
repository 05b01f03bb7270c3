import type {Span} from './model.ts';

/** Those of some spans that touch a stretch; the spans in text order and apart from each other. Cost: O(log n) and what is found. */
export function touching<Found extends Span>(spans: readonly Found[], {start, end}: Span): readonly Found[] {
	const from = firstBeyond(spans, start);
	let to = from;
	while (to < spans.length && spans[to]!.start < end) to++;
	return spans.slice(from, to);
}

/** The index of the first span that ends beyond an offset; how many there are where none does. */
function firstBeyond(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle]!.end > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
