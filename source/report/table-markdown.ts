import {escapeMarkdown, fenced} from './escape-markdown.ts';
import type {Frame} from './frame.ts';
import {render} from './line.ts';
import type {Cell, TableHead, TableRow} from './table.ts';

/** A table as Markdown, marked words bold. */
export const markdownFrame = ({title, legend, heads}: TableHead): Frame<TableRow> => ({
	head: `# ${escapeMarkdown(title)}\n\n${tableLine(heads.map(escapeMarkdown))}${tableLine(heads.map(() => '---'))}`,
	part: (rows) => rows.map((row) => tableLine(row.map(markdownCell))).join(''),
	foot: legend ? `\n${escapeMarkdown(legend)}\n` : '',
});

const tableLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;

function markdownCell(cell: Cell): string {
	if (typeof cell === 'number') return String(cell);
	return render(cell, (_role, text) => fenced('**', text), escapeMarkdown);
}
