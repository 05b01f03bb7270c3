import type {Table} from '../report/table.ts';
import {tableCsv} from '../report/table-csv.ts';
import {tableHtml} from '../report/table-html.ts';
import {tableMarkdown} from '../report/table-markdown.ts';

const WRITERS = {markdown: tableMarkdown, html: tableHtml, csv: tableCsv} as const;

export type TableFormat = keyof typeof WRITERS;

export function writeTable(table: Table, format: TableFormat): string {
	return WRITERS[format](table);
}
