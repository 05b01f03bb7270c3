import type {Span} from '../core/model.ts';
import {oneLine} from './one-line.ts';
import type {Row, Style} from './row.ts';

/** A span of a source's text that looks otherwise than its surroundings. */
export type Mark = Span & {readonly style: Style};

/** The runs of one line of a source's text, with marks; where marks overlap, the later in the list wins. */
export function markLine(text: string, line: Span, marks: readonly Mark[], base: Style = 'text'): Row {
	const near = marks.filter((mark) => mark.start < line.end && mark.end > line.start);
	if (near.length === 0) return [{text: oneLine(text.slice(line.start, line.end)), style: base}];
	const cuts = [line.start, line.end];
	for (const {start, end} of near) {
		if (start > line.start) cuts.push(start);
		if (end < line.end) cuts.push(end);
	}
	cuts.sort((a, b) => a - b);
	return cuts.slice(1).flatMap((end, index) => {
		const start = cuts[index]!;
		if (start === end) return [];
		const style = near.findLast((mark) => mark.start <= start && mark.end >= end)?.style ?? base;
		return {text: oneLine(text.slice(start, end)), style};
	});
}
