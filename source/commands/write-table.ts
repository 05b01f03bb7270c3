import {type Frame, framed} from '../report/frame.ts';
import type {ListedTable, Table, TableHead, TableRow} from '../report/table.ts';
import {csvFrame} from '../report/table-csv.ts';
import {htmlFrame} from '../report/table-html.ts';
import {markdownFrame} from '../report/table-markdown.ts';

const FRAMES = {markdown: markdownFrame, html: htmlFrame, csv: csvFrame} as const satisfies Record<
	string,
	(head: TableHead) => Frame<TableRow>
>;

export type TableFormat = keyof typeof FRAMES;

export function writeTable(table: Table, format: TableFormat): string {
	return framed(FRAMES[format](table), table.rows);
}

/** A table in a format, for items that come in parts. */
export function tableFrame<Item>(table: ListedTable<Item>, format: TableFormat): Frame<Item> {
	const {head, part, foot} = FRAMES[format](table);
	return {head, part: (items, isFirst) => part(items.map(table.rowOf), isFirst), foot};
}
