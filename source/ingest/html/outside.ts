import type {Piece} from '../pieces.ts';
import type {PlacedPiece} from './dom-pieces.ts';
import type {Found} from './found.ts';
import {innermostAround, isIn, linesOf} from './place.ts';

/**
 * What was found on a page, without what stands outside the innermost element around nearly all sentences among it: menus
 * and boxes that no name gives away, on pages whose elements say nothing. `onPage` is all that it holds.
 */
export function withoutOutside(found: readonly Found[], onPage: readonly PlacedPiece[]): readonly Found[] {
	const place = innermostAround(found, onPage);
	if (place === undefined) return found;
	const everywhere = new Set(onPage.flatMap(({piece}) => linesOf(piece)));
	const inside = new Set(onPage.filter(({element}) => isIn(element, place)).flatMap(({piece}) => linesOf(piece)));
	const stands = (piece: Piece, where: ReadonlySet<string>) => linesOf(piece).every((line) => where.has(line));
	return found.filter(({piece}) => stands(piece, inside) || !stands(piece, everywhere));
}
