import type {Span} from '../../core/model.ts';
import {findLines} from '../../typeset/wrap.ts';
import {oneLine} from '../one-line.ts';
import {columnsOf} from './columns.ts';

/** A text of some lines, each wrapped at a width, as it is drawn; an empty line stays one. */
export function wrapLines(text: string, widthColumns: number): readonly string[] {
	return text.split('\n').flatMap((line) => {
		const spans = wrap(line, {start: 0, end: line.length}, widthColumns);
		return spans.length === 0 ? [''] : spans.map(({start, end}) => oneLine(line.slice(start, end)));
	});
}

/** The lines of a stretch of a source's text at a width, as spans into that text. */
export function wrap(text: string, {start, end}: Span, widthColumns: number): readonly Span[] {
	return findLines(oneLine(text.slice(start, end)), widthColumns, columnsOf).map((line) => ({
		start: start + line.start,
		end: start + line.end,
	}));
}
