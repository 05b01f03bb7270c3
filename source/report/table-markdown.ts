import {escapeMarkdown, fenced} from './escape-markdown.ts';
import {render} from './line.ts';
import type {Cell, Table} from './table.ts';

/** A table as Markdown, marked words bold. */
export function tableMarkdown({title, legend, heads, rows}: Table): string {
	const lines = [
		tableLine(heads.map(escapeMarkdown)),
		tableLine(heads.map(() => '---')),
		...rows.map((row) => tableLine(row.map(markdownCell))),
	];
	return `# ${escapeMarkdown(title)}\n\n${lines.join('\n')}\n${legend ? `\n${escapeMarkdown(legend)}\n` : ''}`;
}

const tableLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function markdownCell(cell: Cell): string {
	if (typeof cell === 'number') return String(cell);
	return render(cell, (_role, text) => fenced('**', text), escapeMarkdown);
}
