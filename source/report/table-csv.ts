import {oneLine} from './quote.ts';
import type {Cell, Table} from './table.ts';

/** A table for spreadsheets: RFC 4180, with a row of heads. Title and legend are left out. */
export function tableCsv({heads, rows}: Table): string {
	return [heads.map(quoted), ...rows.map((row) => row.map(csvCell))].map((row) => `${row.join(',')}\r\n`).join('');
}

const csvCell = (cell: Cell) => (typeof cell === 'number' ? String(cell) : quoted(cell.text));

// What a spreadsheet would take for a formula gets an apostrophe, which it takes for the sign of a text.
const FORMULA = /^[=+@\t-]/;

function quoted(text: string): string {
	const line = oneLine(text);
	const safe = FORMULA.test(line) ? `'${line}` : line;
	return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
