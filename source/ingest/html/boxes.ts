import type {Sign} from '../../core/text/signs.ts';
import type {Piece} from '../pieces.ts';
import type {DomElement} from './dom.ts';
import type {PlacedPiece} from './dom-pieces.ts';
import type {Found} from './found.ts';
import {pieceSign} from './piece-sign.ts';
import {isIn, isSentence} from './place.ts';

/**
 * What was found on a page, headings as furniture that stand in a box with nothing but furniture: links, offers, what a
 * player shows. Those above the text are its own, whatever stands beside them.
 */
export function foldBoxes(found: readonly Found[], onPage: readonly PlacedPiece[]): readonly Found[] {
	const first = found.findIndex(({piece}) => piece.kind === undefined && isSentence(piece.text) && !isStock(piece));
	return found.map((one, index) => {
		const {piece, at} = one;
		if (piece.kind !== 'heading' || at === undefined || index < first) return one;
		const beside = besideIn(at, onPage);
		return beside.every(isStock) && beside.some(isOffer) ? {...one, piece: {...piece, kind: 'furniture'}} : one;
	});
}

/** What was found on a page, short lines above its largest heading as furniture: the section, what kind of text it is. */
export function foldAbove(found: readonly Found[], onPage: readonly PlacedPiece[]): readonly Found[] {
	const headline = onPage.findIndex(({element}) => element.localName === 'h1');
	return found.map((one) => {
		const {piece, at} = one;
		const isLabel = at !== undefined && at < headline && piece.kind === undefined && !isSentence(piece.text);
		return isLabel ? {...one, piece: {...piece, kind: 'furniture'}} : one;
	});
}

/** The pieces in the innermost element around a heading that holds others. */
function besideIn(at: number, onPage: readonly PlacedPiece[]): readonly Piece[] {
	for (let box: DomElement | null = onPage[at]!.element; box; box = box.parentElement) {
		const [before, after] = [onPage[at - 1], onPage[at + 1]];
		if (!(before && isIn(before.element, box)) && !(after && isIn(after.element, box))) continue;
		const around = box;
		return onPage.filter(({element}, index) => index !== at && isIn(element, around)).map(({piece}) => piece);
	}
	return [];
}

/** Whether a piece is furniture, a link, or a line that pages have in stock. */
const isStock = (piece: Piece) => piece.kind === 'furniture' || piece.isLink === true || pieceSign(piece) !== undefined;

/** Whether a piece offers something or leads on: time and buttons to share stand beside the headings of posts, too. */
function isOffer(piece: Piece): boolean {
	const sign = pieceSign(piece);
	return sign !== undefined && (OFFERS.has(sign) || piece.text.split(' ').length >= MIN_OFFER_WORDS);
}

const OFFERS: ReadonlySet<Sign> = new Set(['site', 'related', 'more', 'teaser', 'author', 'reply-form']);
const MIN_OFFER_WORDS = 6;
