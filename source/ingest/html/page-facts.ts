import type {Metadata} from '../../core/model.ts';
import {pageAddress} from './address.ts';
import {authorOf} from './author.ts';
import type {DomDocument} from './dom.ts';
import {piecesOf} from './dom-pieces.ts';
import {headlineShown, headlineStated, titleOf} from './headline.ts';
import {type LdNode, ldNodes} from './json-ld.ts';
import {first, metaValues} from './metas.ts';
import {outletOf} from './outlet.ts';
import {ownArticle} from './own-article.ts';
import {publishedOf} from './published.ts';

/** What a page says of itself. */
export type PageFacts = {readonly [Key in Exclude<keyof Metadata, 'story'>]: Metadata[Key] | undefined} & {
	/** The JSON-LD of the page's own article. */
	readonly article: LdNode | undefined;
};

/**
 * Reads what a page says of itself: in JSON-LD, else in OpenGraph and other `<meta>`, else in microdata, else in what it
 * shows. `address` is where it was found, if that is known.
 */
export async function pageFacts(document: DomDocument, html: string, address?: string): Promise<PageFacts> {
	const nodes = ldNodes(document);
	const metas = metaValues(document);
	const url = pageAddress(document, html, metas, nodes, address);
	const shown = headlineShown(document, url);
	const article = ownArticle(nodes, url, shown ?? first(metas, ['og:title']));
	const stated = headlineStated(metas, article);
	const outlet = outletOf(document, {metas, nodes, article, url, shown, stated});
	const site = {outlet, url};
	const lines = piecesOf(document.body).flatMap(({text}) => text.split('\n'));
	const beside = linesBeside(lines, shown);
	const author = authorOf({document, metas, nodes, article, beside, site});
	const language =
		document.documentElement.getAttribute('lang') ?? first(metas, ['content-language', 'og:locale', 'language']);
	return {
		article,
		outlet,
		url,
		title: titleOf(document, {stated, shown, site, author}),
		author,
		published: await publishedOf({
			document,
			metas,
			article,
			url,
			language,
			lines: [...beside.filter((line) => /\d{4}/.test(line)), ...lines.filter(saysPublished)],
		}),
	};
}

/** "Publié le 29/10/2012": a line that says what its date is, wherever it stands. */
const saysPublished = (line: string) => line.length <= MAX_LINE_LENGTH && PUBLISHED.test(line);

const PUBLISHED =
	/^(?:(?:first )?published|posted|publié|veröffentlicht|erschienen|publicado|pubblicato|gepubliceerd|publicerad|опубликовано|发布|發布|公開)(?!\p{L})[^.]{0,20}\d/iu;

// Section, author, date, place, share buttons; and no more than a line each.
const LINES_BESIDE = 8;
const MAX_LINE_LENGTH = 160;

/** The short lines below the headline, where author and date stand, and the one above; those at the top where it is not shown. */
function linesBeside(lines: readonly string[], headline: string | undefined): readonly string[] {
	const start = headline === undefined ? -1 : lines.indexOf(headline);
	const below = lines.slice(start + 1, start + 1 + LINES_BESIDE);
	const end = below.findIndex((line) => line.length > MAX_LINE_LENGTH);
	return [...below.slice(0, end < 0 ? undefined : end), ...lines.slice(Math.max(0, start - 1), start)];
}
