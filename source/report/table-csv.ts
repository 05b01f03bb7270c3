import type {Frame} from './frame.ts';
import {oneLine} from './quote.ts';
import type {Cell, TableHead, TableRow} from './table.ts';

/** A table for spreadsheets: RFC 4180, with a row of heads. Title and legend are left out. */
export const csvFrame = ({heads}: TableHead): Frame<TableRow> => ({
	head: csvRow(heads.map(quoted)),
	part: (rows) => rows.map((row) => csvRow(row.map(csvCell))).join(''),
	foot: '',
});

const csvRow = (cells: readonly string[]) => `${cells.join(',')}\r\n`;

const csvCell = (cell: Cell) => (typeof cell === 'number' ? String(cell) : quoted(cell.text));

// What a spreadsheet would take for a formula gets an apostrophe, which it takes for the sign of a text.
const FORMULA = /^[=+@\t-]/;

function quoted(text: string): string {
	const line = oneLine(text);
	const safe = FORMULA.test(line) ? `'${line}` : line;
	return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
