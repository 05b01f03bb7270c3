import type {Metadata, Source} from '../core/model.ts';
import {countSourceWords, type WordCounts} from '../core/text/count-source.ts';
import {type Frame, framed} from './frame.ts';
import {jsonFrame, sourceFields} from './json.ts';
import {drawAll, join, lineOf, padTo} from './line.ts';
import type {Page} from './page.ts';
import {oneLine} from './quote.ts';
import {hang} from './wrap.ts';

/** What a list tells of a source; `number` is what it can be called by. */
export type Listing = Metadata & WordCounts & Pick<Source, 'id' | 'file'> & {readonly number: number};

/** What lists tell of open sources, which are numbered as they come. */
export function toListings(sources: readonly Source[]): readonly Listing[] {
	return sources.map((source, index) => {
		const {id, file, outlet, title, published, url, author, story} = source;
		const facts = {id, file, outlet, title, published, url, author, story};
		return {...facts, ...countSourceWords(source), number: index + 1};
	});
}

/** How many columns numbers and ids take in a list. */
export type ListColumns = {readonly number: number; readonly id: number};

/** The columns that some sources need, or those before them. */
export function listColumns(
	sources: readonly Listing[],
	{columnsOf}: Page,
	before: ListColumns = {number: 1, id: 0},
): ListColumns {
	return {
		number: Math.max(before.number, String(sources.at(-1)?.number ?? 0).length),
		id: sources.reduce((columns, {id}) => Math.max(columns, columnsOf(oneLine(id))), before.id),
	};
}

/** The sources one after another: number, id and outlet, then title (cut to a line), then date and length. */
export function listFrame(columns: ListColumns, page: Page): Frame<Listing> {
	const {widthColumns} = page;
	const linesOf = (source: Listing) => {
		const number = `${String(source.number).padStart(columns.number)}  `;
		const behind = ' '.repeat(number.length);
		const id = padTo(lineOf(oneLine(source.id)), columns.id, page);
		return [
			...hang(number, join(id, '  ', lineOf(oneLine(source.outlet), 'strong')), widthColumns, page),
			join(behind, padTo(lineOf(oneLine(source.title)), widthColumns - behind.length, page)),
			...hang(behind, lineOf(aboutListed(source), 'faint'), widthColumns, page),
		];
	};
	return {head: '', part: (sources) => drawAll([sources.flatMap(linesOf)], page), foot: ''};
}

/** The same of sources that are all at hand. */
export const listText = (sources: readonly Listing[], page: Page): string =>
	framed(listFrame(listColumns(sources, page), page), sources);

/** Date, author, length and address of a source, as far as they are known: `2022-12-14 · 640 words · 75 folded`. */
export function aboutSource(source: Source): string {
	const {published, author, url} = source;
	return aboutListed({...countSourceWords(source), published, author, url});
}

function aboutListed({
	published,
	author,
	words,
	foldedWords,
	url,
}: Pick<Listing, 'published' | 'author' | 'words' | 'foldedWords' | 'url'>) {
	return [
		published ?? 'no date',
		author && `by ${author}`,
		`${words} words`,
		foldedWords > 0 && `${foldedWords} folded`,
		url,
	]
		.flatMap((part) => (part ? [oneLine(part)] : []))
		.join(' · ');
}

/** The sources as `wirediff list --json` writes them. */
export const LIST_JSON: Frame<Listing> = jsonFrame('sources', (source) => ({
	...sourceFields(source),
	words: source.words,
	foldedWords: source.foldedWords,
	story: source.story ?? null,
}));
