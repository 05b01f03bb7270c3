import * as defuddle from 'defuddle';
import type {Piece} from '../pieces.ts';
import {type DomDocument, parsePage} from './dom.ts';
import {piecesOf} from './dom-pieces.ts';
import {isArticle, type LdNode} from './json-ld.ts';
import {asOnPage, withoutOutside} from './outside.ts';

// The class itself is what the package exports, though its types speak of a module around it.
const Defuddle = defuddle.default as unknown as typeof defuddle.default.default;

/**
 * The paragraphs of a page's article: as the page shows them, or as its JSON-LD gives them where the page shows but a part.
 * The document should be cleared of what surrounds the article, and is changed further.
 */
export function bodyPieces(
	document: DomDocument,
	article: LdNode | undefined,
	url: string | undefined,
): readonly Piece[] {
	const stated = statedPieces(article);
	const shown = shownPieces(document, url);
	// The same text loses sub-headings and captions in JSON-LD: only one that tells clearly more is preferred.
	if (lengthOf(stated) > lengthOf(shown) * MUCH_MORE) return stated;
	// Where the page shows nothing, what is found may be that text in one piece.
	return stated.length > shown.length * 2 && lengthOf(stated) > lengthOf(shown) * NEARLY ? stated : shown;
}

const MUCH_MORE = 1.3;
const NEARLY = 0.9;

const lengthOf = (pieces: readonly Piece[]) =>
	pieces.reduce((sum, {text, kind}) => sum + (kind === 'furniture' ? 0 : text.length), 0);

function shownPieces(document: DomDocument, url: string | undefined): readonly Piece[] {
	const own = [...document.querySelectorAll('[itemprop~="articleBody"]')].flatMap(piecesOf);
	const page = document as unknown as ConstructorParameters<typeof Defuddle>[0];
	// parse() alone never asks the network; parseAsync() would.
	const {content} = new Defuddle(page, {
		url: url ?? 'about:blank',
		removeImages: true,
		includeReplies: false,
		// Takes short paragraphs at the end for links, and the first entry of a live blog for a header. What is furniture by
		// its words is folded later, where it can be unfolded.
		removeContentPatterns: false,
	}).parse();
	const found = withoutOutside(asOnPage(piecesOf(parsePage(content).body), document.body), document.body);
	return lengthOf(own) > lengthOf(found) * MUCH_MORE ? own : found;
}

/** The text of an article in JSON-LD, a live blog's with its entries. */
function statedPieces(article: LdNode | undefined): readonly Piece[] {
	if (!article) return [];
	const updates = [article.liveBlogUpdate]
		.flat()
		.filter((node): node is LdNode => typeof node === 'object' && node !== null);
	return [
		...bodyOf(article),
		...updates.filter(isArticle).flatMap((update) => [...headlineOf(update), ...bodyOf(update)]),
	];
}

function headlineOf({headline}: LdNode): readonly Piece[] {
	return typeof headline === 'string'
		? piecesOfText(headline).map((piece) => ({...piece, kind: 'heading' as const}))
		: [];
}

const bodyOf = ({articleBody, text}: LdNode) =>
	[articleBody ?? text].flatMap((body) => (typeof body === 'string' ? piecesOfText(body) : []));

/** Paragraphs of a text that is HTML, or plain with line ends. */
function piecesOfText(text: string): readonly Piece[] {
	if (/<(?:p|br|div|h\d)\b/i.test(text)) return piecesOf(parsePage(text).body);
	return text.split(/\s*\n\s*/).flatMap((line) => piecesOf(parsePage(line).body));
}
