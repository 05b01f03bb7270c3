import {graphemesOf} from '../typeset/columns.ts';
import {type Field, fieldInSight} from './field.ts';
import {oneLine} from './one-line.ts';
import {columnsOfRow, fitRow, type Row, row, run} from './row.ts';

/** A field that has a row of the window for itself: the part around the cursor where it does not fit. */
export function drawFieldRow(field: Field, purpose: string, sign: string, columns: number): Row {
	const before = row(' ', run(`${sign} `, 'key'));
	return fitRow(row(before, drawField(fieldInSight(field, columns - columnsOfRow(before)), purpose)), columns);
}

/** A text field with its cursor; what it is for stands in it while it is empty. */
export function drawField(field: Field, purpose: string): Row {
	// As long as it was, so that the cursor stays where it is.
	const text = oneLine(field.text);
	const {cursor} = field;
	if (!text) return row(run(' ', 'cursor'), run(purpose, 'dim'));
	const under = graphemesOf(text.slice(cursor))[0] ?? ' ';
	return row(
		run(oneLine(text.slice(0, cursor)), 'field'),
		run(oneLine(under), 'cursor'),
		run(oneLine(text.slice(cursor + under.length)), 'field'),
	);
}
