import type {Exported} from '../core/exported.ts';
import {UserError} from '../core/user-error.ts';
import {articleJson, articleText} from '../report/article.ts';
import {articleHtml} from '../report/article-html.ts';
import {articleMarkdown} from '../report/article-markdown.ts';
import {diffHtml} from '../report/diff-html.ts';
import {diffJson} from '../report/diff-json.ts';
import {diffMarkdown} from '../report/diff-markdown.ts';
import {diffText} from '../report/diff-text.ts';
import {framed} from '../report/frame.ts';
import {hitsJson, hitsText} from '../report/hits.ts';
import {LIST_JSON, listText, toListings} from '../report/list.ts';
import {matrixJson, matrixText} from '../report/matrix.ts';
import type {Page} from '../report/page.ts';
import {hitsTable, LIST_TABLE, matrixTable, type Table} from '../report/table.ts';
import type {Format} from './command.ts';
import {writeTable} from './write-table.ts';

/** What a screen or a command shows, in a format. Throws a `UserError` that names the formats there are where it has no such one. */
export function writeAs(what: Exported, format: Format, page: Page): string {
	const writer = WRITERS[what.kind][format];
	if (!writer) throw new UserError(`${nameOf(what)} can be written as ${formatsOf(what).join(', ')}`);
	return writer(what as never, page);
}

/** The formats there are for what is to be written. */
export function formatsOf({kind}: Exported): readonly Format[] {
	return Object.keys(WRITERS[kind]) as Format[];
}

/** What is to be written, in words. */
export function nameOf({kind}: Exported): string {
	return NAMES[kind];
}

type Of<Kind extends Exported['kind']> = Exported & {readonly kind: Kind};
type Writer<Kind extends Exported['kind']> = (what: Of<Kind>, page: Page) => string;
type Writers<Kind extends Exported['kind']> = {readonly [Name in Format]?: Writer<Kind>};

const asTable = <Kind extends Exported['kind']>(toTable: (what: Of<Kind>) => Table): Writers<Kind> => ({
	markdown: (what) => writeTable(toTable(what), 'markdown'),
	html: (what) => writeTable(toTable(what), 'html'),
	csv: (what) => writeTable(toTable(what), 'csv'),
});

const WRITERS: {readonly [Kind in Exported['kind']]: Writers<Kind>} = {
	sources: {
		text: ({sources}, page) => listText(toListings(sources), page),
		json: ({sources}) => framed(LIST_JSON, toListings(sources)),
		...asTable(({sources}) => ({...LIST_TABLE, rows: toListings(sources).map(LIST_TABLE.rowOf)})),
	},
	source: {
		text: ({source}, page) => articleText(source, page),
		json: ({source}) => articleJson(source),
		markdown: ({source}) => articleMarkdown(source),
		html: ({source}) => articleHtml(source),
	},
	comparison: {
		text: ({alignment}, page) => diffText(alignment, page),
		json: ({alignment}) => diffJson(alignment),
		markdown: ({alignment}) => diffMarkdown(alignment),
		html: ({alignment}) => diffHtml(alignment),
	},
	hits: {
		text: ({sources, hits}, page) => hitsText(sources, hits, page),
		json: ({phrase, sources, hits}) => hitsJson(phrase, sources, hits),
		...asTable(({phrase, sources, hits}) => hitsTable(phrase, sources, hits)),
	},
	matrix: {
		text: ({sources, cells}, page) => matrixText(sources, cells, page),
		json: ({sources, cells}) => matrixJson(sources, cells),
		...asTable(({sources, cells}) => matrixTable(sources, cells)),
	},
};

const NAMES: {readonly [Kind in Exported['kind']]: string} = {
	sources: 'a list of sources',
	source: 'a source',
	comparison: 'a comparison',
	hits: 'what a search finds',
	matrix: 'a matrix',
};
