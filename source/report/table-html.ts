import {escapeHtml, linkTo} from './escape-html.ts';
import type {Frame} from './frame.ts';
import {htmlPage} from './html-page.ts';
import {render} from './line.ts';
import type {Cell, TableHead, TableRow} from './table.ts';

/** A table as one HTML page: addresses are links, found words are marked. */
export function htmlFrame({title, legend, heads}: TableHead): Frame<TableRow> {
	const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}`).join('');
	const about = legend ? `<p>${escapeHtml(legend)}\n` : '';
	return {
		head: htmlPage(title, `${about}<table>\n<tr>${head}\n`),
		part: (rows) => rows.map((row) => `<tr>${row.map(htmlCell).join('')}\n`).join(''),
		foot: '</table>\n',
	};
}

function htmlCell(cell: Cell): string {
	if (typeof cell === 'number') return `<td>${cell}`;
	if (cell.marks.length === 0) return `<td dir="auto">${linkTo(cell.text, cell.text)}`;
	return `<td dir="auto">${render(cell, (_role, text) => `<mark>${escapeHtml(text)}</mark>`, escapeHtml)}`;
}
