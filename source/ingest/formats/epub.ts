import {dirname, join, normalize} from 'node:path/posix';
import {UserError} from '../../core/user-error.ts';
import {joinChunks} from '../content.ts';
import {isoDate} from '../dates.ts';
import type {ReadDocuments} from '../document.ts';
import {articlesOf} from '../epub/issue.ts';
import {type DomElement, oneLineOf, parsePage} from '../html/dom.ts';
import {piecesOfHtml} from '../html/fragment.ts';
import {textOfPieces, withTitle} from '../pieces.ts';
import {type Unpacked, unzip} from '../unzip.ts';

/** A book: its chapters one after the other, below its title; of the issue of a paper, its articles. */
export const readEpub: ReadDocuments = async function* ({chunks, name}) {
	const parts = unzip(await joinChunks(chunks()), name, (path) => /\.(?:xml|opf|x?html?)$/i.test(path));
	const path = rootPath(parts);
	const book = partAt(parts, path);
	if (path === undefined || book === undefined)
		throw new UserError(`${name}: is an EPUB without a list of its chapters`);
	const chapters = chapterPaths(book, path).map((chapter) => textAt(parts, chapter));
	const value = (element: string) => oneLineOf(book.querySelector(`dc\\:${element}`));
	const title = value('title');
	const published = await isoDate(value('date'));
	const articles = await articlesOf(chapters, isPeriodical(book));
	if (articles !== undefined) {
		const outlet = title?.replace(ISSUE, '');
		for (const {pieces, ...facts} of articles)
			yield {
				...facts,
				outlet,
				published: facts.published ?? published,
				...textOfPieces(withTitle(facts.title, pieces)),
			};
		return;
	}
	const pieces = chapters.flatMap(piecesOfHtml);
	if (pieces.length === 0) return;
	const creators = [...book.querySelectorAll('dc\\:creator')].flatMap((creator) => oneLineOf(creator) ?? []);
	yield {
		title,
		author: creators.join(', ') || undefined,
		outlet: value('publisher'),
		published,
		...textOfPieces(withTitle(title, pieces)),
	};
};

/** Whether a book says that it is an issue of a paper, as calibre has them say. */
const isPeriodical = (book: DomElement) =>
	book.querySelector('meta[name="calibre:publication_type"]')?.getAttribute('content')?.startsWith('periodical') ??
	false;

// "The Island Post [Tue, 12 Mar 2024]"
const ISSUE = /\s*[[(][^\])]*\d[^\])]*[\])]$/;

function rootPath(parts: Unpacked): string | undefined {
	return partAt(parts, 'META-INF/container.xml')?.querySelector('rootfile')?.getAttribute('full-path') ?? undefined;
}

/** The paths of the chapters in reading order, without the list of them and what stands beside the text. */
function chapterPaths(book: DomElement, bookPath: string): readonly string[] {
	const items = new Map(
		[...book.querySelectorAll('item')]
			.filter((item) => !/\bnav\b/.test(item.getAttribute('properties') ?? ''))
			.map((item) => [item.getAttribute('id'), item.getAttribute('href')]),
	);
	return [...book.querySelectorAll('itemref')].flatMap((reference) => {
		if (reference.getAttribute('linear') === 'no') return [];
		const href = items.get(reference.getAttribute('idref'));
		return href ? [normalize(join(dirname(bookPath), decodeURIComponent(href)))] : [];
	});
}

const textAt = (parts: Unpacked, path: string) => Buffer.from(parts[path] ?? []).toString();

/** An XML part. Read as loosely as a page, since books are; what a declaration would include is never looked for. */
function partAt(parts: Unpacked, path: string | undefined): DomElement | undefined {
	return path === undefined || !parts[path]
		? undefined
		: parsePage(textAt(parts, path).replace(/^\s*<\?xml[^>]*\?>/, ''));
}
