import type {Metadata, Source} from '../core/model.ts';
import {countSourceWords, type WordCounts} from '../core/text/count-source.ts';
import {sourceFields, toJson} from './json.ts';
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

/** The sources one after another: number, id and outlet, then title (cut to a line), then date and length. */
export function listText(sources: readonly Listing[], page: Page): string {
	const {widthColumns} = page;
	const numberColumns = String(sources.at(-1)?.number ?? 0).length;
	const idColumns = sources.reduce((columns, {id}) => Math.max(columns, page.columnsOf(oneLine(id))), 0);
	const lines = sources.flatMap((source) => {
		const number = `${String(source.number).padStart(numberColumns)}  `;
		const behind = ' '.repeat(number.length);
		const id = padTo(lineOf(oneLine(source.id)), idColumns, page);
		return [
			...hang(number, join(id, '  ', lineOf(oneLine(source.outlet), 'strong')), widthColumns, page),
			join(behind, padTo(lineOf(oneLine(source.title)), widthColumns - behind.length, page)),
			...hang(behind, lineOf(aboutListed(source), 'faint'), widthColumns, page),
		];
	});
	return drawAll([lines], page);
}

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
export function listJson(sources: readonly Listing[]): string {
	return toJson({
		sources: sources.map((source) => ({
			...sourceFields(source),
			words: source.words,
			foldedWords: source.foldedWords,
			story: source.story ?? null,
		})),
	});
}
