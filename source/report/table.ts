import type {Overlap} from '../core/align/overlap.ts';
import type {Hit, Source} from '../core/model.ts';
import type {StorySummary} from '../core/story-summary.ts';
import {percent} from '../typeset/figures.ts';
import {type Line, lineOf} from './line.ts';
import type {Listing} from './list.ts';
import {quoteSpan} from './quote.ts';

/** Text with its marks, or a number. */
export type Cell = Line | number;

/** A cell for each head of its table. */
export type TableRow = readonly Cell[];

/** What a table has beside its rows. */
export type TableHead = {
	readonly title: string;
	/** What its figures mean, where that does not go without saying. */
	readonly legend?: string;
	readonly heads: readonly string[];
};

/** What spreadsheets, Markdown and web pages show alike. */
export type Table = TableHead & {readonly rows: readonly TableRow[]};

const cell = (text: string | undefined): Cell => lineOf(text ?? '');

/** A table of things that may come in parts: its head, and how each of them becomes a row. */
export type ListedTable<Item> = TableHead & {readonly rowOf: (item: Item) => TableRow};

/** What is known of each source. */
export const LIST_TABLE: ListedTable<Listing> = {
	title: 'Sources',
	heads: ['id', 'outlet', 'title', 'published', 'author', 'words', 'folded words', 'story', 'address', 'file'],
	rowOf: ({id, outlet, title, published, author, words, foldedWords, story, url, file}) => [
		...[id, outlet, title, published, author].map(cell),
		words,
		foldedWords,
		...[story, url, file].map(cell),
	],
};

/** What is known of each story. */
export const STORIES_TABLE: ListedTable<StorySummary> = {
	title: 'Stories',
	heads: ['id', 'name', 'sources', 'latest', 'outlets'],
	rowOf: ({id, name, sources, latest, outlets}) => [
		cell(id),
		cell(name),
		sources,
		cell(latest),
		cell(outlets.join(', ')),
	],
};

/** A row for each hit, the found words marked, and one for each source without any: silence is a finding. */
export function hitsTable(phrase: string, sources: readonly Source[], hits: readonly Hit[]): Table {
	const rowsOf = (source: Source): readonly TableRow[] => {
		const own = hits.filter((hit) => hit.source === source.id);
		const about = [source.published, source.url].map(cell);
		if (own.length === 0) return [[cell(source.outlet), 0, cell(''), cell(''), ...about]];
		return own.map(({score, span, ranges}) => {
			const marks = ranges.map(({start, end}) => ({start, end, role: 'hit' as const}));
			const text = quoteSpan(source.text, span, marks, {look: {signs: {}}});
			return [cell(source.outlet), own.length, Math.round(score * 100) / 100, text, ...about];
		});
	};
	return {
		title: `“${phrase}”`,
		heads: ['outlet', 'hits', 'score', 'text', 'published', 'address'],
		rows: sources.flatMap(rowsOf),
	};
}

/** A row and a column for each source: how much of the row's words the column tells, too. */
export function matrixTable(sources: readonly Source[], cells: readonly Overlap[]): Table {
	const shares = new Map(cells.map(({left, right, share}) => [`${left} ${right}`, share]));
	return {
		title: 'Who shares what with whom',
		legend: 'How much of the row’s words lie in passages it shares with the column.',
		heads: ['outlet', ...sources.map(({outlet}) => outlet)],
		rows: sources.map((row) => [
			cell(row.outlet),
			...sources.map((column) => {
				const share = shares.get(`${row.id} ${column.id}`);
				return cell(share === undefined ? '' : percent(share));
			}),
		]),
	};
}
