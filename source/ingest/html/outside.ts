import type {Piece} from '../pieces.ts';
import {type DomElement, isElement} from './dom.ts';
import {piecesOf} from './dom-pieces.ts';

// What is left over is at most one box with a few sentences.
const NEARLY_ALL = 0.9;

/**
 * Pieces that were found on a page, without those that stand outside the innermost element around nearly all sentences
 * among them: menus and boxes that no name gives away, on pages whose elements say nothing. `onPage` are those of `body`.
 */
export function withoutOutside(found: readonly Piece[], body: DomElement, onPage: readonly Piece[]): readonly Piece[] {
	const sentences = new Set(found.flatMap(({text}) => text.split('\n')).filter(isSentence));
	const needed = lengthOf([...sentences]) * NEARLY_ALL;
	if (needed === 0) return found;
	const holds = (element: DomElement) =>
		// Cheaper to ask, and no for all but one of the children.
		(element.textContent?.length ?? 0) >= needed &&
		lengthOf([...textsOf(element)].filter((text) => sentences.has(text))) >= needed;
	let place = body;
	for (;;) {
		const inner = [...place.childNodes]
			.filter(isElement)
			.find((child) => CONTAINERS.has(child.localName) && holds(child));
		if (!inner) break;
		place = inner;
	}
	const everywhere = linesOf(onPage);
	const inside = textsOf(place);
	const stands = (text: string, where: ReadonlySet<string>) => text.split('\n').every((line) => where.has(line));
	return found.filter(({text}) => stands(text, inside) || !stands(text, everywhere));
}

const CONTAINERS: ReadonlySet<string> = new Set(
	'div section article main table tbody tr td center form font'.split(' '),
);

/** The lines in an element: two line ends are as good as a paragraph to some pages. */
const linesOf = (pieces: readonly Piece[]): ReadonlySet<string> =>
	new Set(pieces.flatMap(({text}) => text.split('\n')));

const textsOf = (element: DomElement) => linesOf(piecesOf(element));

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, {length}) => sum + length, 0);

// Two lines of print: no label or menu entry is as long.
const MAX_LABEL_LENGTH = 120;

const isSentence = (text: string) => text.length > MAX_LABEL_LENGTH || /[.!?…。！？]["'”’»)]*$/.test(text);

/**
 * Pieces with the characters that stand on the page, where all that was changed is spaces and punctuation: extraction takes
 * the space out of "« Non » : rien".
 */
export function asOnPage(found: readonly Piece[], onPage: readonly Piece[]): readonly Piece[] {
	const own = new Map(onPage.map(({text}) => [letters(text), text]));
	return found.map((piece) => ({...piece, text: own.get(letters(piece.text)) ?? piece.text}));
}

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
