import type {Piece} from '../pieces.ts';
import {densestElement} from './densest.ts';
import type {DomDocument} from './dom.ts';
import {piecesOf} from './dom-pieces.ts';
import type {LdNode} from './json-ld.ts';
import {shownText} from './shown-text.ts';
import {statedText} from './stated-text.ts';

/**
 * The paragraphs of a page's article: as the page shows them, or as its JSON-LD gives them where the page shows but a part.
 * The document should be cleared of what surrounds the article.
 */
export function bodyPieces(document: DomDocument, article: LdNode | undefined): readonly Piece[] {
	const stated = statedText(article);
	const shown = shownPieces(document);
	// The same text loses sub-headings and captions in JSON-LD: only one that tells clearly more is preferred.
	if (lengthOf(stated) > lengthOf(shown) * MUCH_MORE) return stated;
	// Where the page shows nothing, what is found may be that text in one piece.
	return stated.length > shown.length * 2 && lengthOf(stated) > lengthOf(shown) * NEARLY ? stated : shown;
}

const MUCH_MORE = 1.3;
const NEARLY = 0.9;

const lengthOf = (pieces: readonly Piece[]) =>
	pieces.reduce((sum, {text, kind}) => sum + (kind === 'furniture' ? 0 : text.length), 0);

/** What is marked as the text, or stands in one place, wins only over a find that lacks much of it: it may lack parts itself. */
function shownPieces(document: DomDocument): readonly Piece[] {
	const found = shownText(document);
	// Some mark it twice, one around the other.
	const marked = [...document.querySelectorAll(`${MARKED}:not(:has(${MARKED}))`)].flatMap(piecesOf);
	const together = [densestElement(document.body)].flatMap((element) => (element ? piecesOf(element) : []));
	return [marked, together].find((pieces) => proseLength(pieces) > proseLength(found) * MUCH_MORE) ?? found;
}

const MARKED = '[itemprop~="articleBody"]';

const proseLength = (pieces: readonly Piece[]) => lengthOf(pieces.filter(({isLink}) => !isLink));
