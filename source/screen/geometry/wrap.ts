import type {Span} from '../../core/model.ts';
import {findLines} from '../../typeset/wrap.ts';
import {oneLine} from '../one-line.ts';
import {columnsOf} from './columns.ts';

/** The lines of a stretch of a source's text at a width, as spans into that text. */
export function wrap(text: string, {start, end}: Span, widthColumns: number): readonly Span[] {
	return findLines(oneLine(text.slice(start, end)), widthColumns, columnsOf).map((line) => ({
		start: start + line.start,
		end: start + line.end,
	}));
}
