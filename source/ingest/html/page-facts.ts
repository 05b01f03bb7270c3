import type {Metadata} from '../../core/model.ts';
import {pageAddress} from './address.ts';
import {authorOf} from './author.ts';
import type {DomDocument} from './dom.ts';
import {piecesOf} from './dom-pieces.ts';
import {headlineShown, titleOf} from './headline.ts';
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
	const headline = headlineShown(document);
	const article = ownArticle(nodes, url, headline ?? first(metas, ['og:title']));
	const language = document.documentElement.getAttribute('lang') ?? undefined;
	const outlet = outletOf(document, metas, nodes, article, url);
	const beside = linesBeside(document, headline);
	return {
		article,
		outlet,
		url,
		title: titleOf(document, metas, article, outlet),
		author: authorOf({document, metas, nodes, article, beside, outlet}),
		published: await publishedOf({document, metas, article, beside, language}),
	};
}

// Section, author, date, place, share buttons; and no more than a line each.
const LINES_BESIDE = 8;
const MAX_LINE_LENGTH = 160;

/** The short lines below the headline, where author and date stand, and the one above. */
function linesBeside(document: DomDocument, headline: string | undefined): readonly string[] {
	const texts = piecesOf(document.body).flatMap(({text}) => text.split('\n'));
	const at = texts.indexOf(headline ?? '');
	const start = Math.max(0, at);
	const lines = texts.slice(start + 1, start + 1 + LINES_BESIDE);
	const end = lines.findIndex((line) => line.length > MAX_LINE_LENGTH);
	return [...lines.slice(0, end < 0 ? undefined : end), ...texts.slice(Math.max(0, start - 1), start)];
}
