import type {Piece} from '../pieces.ts';
import type {DomElement} from './dom.ts';
import type {PlacedPiece} from './dom-pieces.ts';

// What is left over is at most one box with a few sentences.
const NEARLY_ALL = 0.9;

/**
 * Pieces that were found on a page, without those that stand outside the innermost element around nearly all sentences
 * among them: menus and boxes that no name gives away, on pages whose elements say nothing. `onPage` is all that it holds.
 */
export function withoutOutside(found: readonly Piece[], onPage: readonly PlacedPiece[]): readonly Piece[] {
	const sentences = new Set(found.flatMap(linesOf).filter(isSentence));
	const place = innermostAround(sentences, onPage);
	if (place === undefined) return found;
	const everywhere = new Set(onPage.flatMap(({piece}) => linesOf(piece)));
	const inside = new Set(onPage.filter(({element}) => isIn(element, place)).flatMap(({piece}) => linesOf(piece)));
	const stands = (piece: Piece, where: ReadonlySet<string>) => linesOf(piece).every((line) => where.has(line));
	return found.filter((piece) => stands(piece, inside) || !stands(piece, everywhere));
}

/** The innermost element that nearly all of some sentences stand in. */
function innermostAround(sentences: ReadonlySet<string>, onPage: readonly PlacedPiece[]): DomElement | undefined {
	const needed = lengthOf([...sentences]) * NEARLY_ALL;
	if (needed === 0) return undefined;
	const lengths = new Map<DomElement, number>();
	for (const {piece, element} of onPage) {
		const length = lengthOf(linesOf(piece).filter((line) => sentences.has(line)));
		if (length === 0) continue;
		for (let around: DomElement | null = element; around; around = around.parentElement)
			lengths.set(around, (lengths.get(around) ?? 0) + length);
	}
	let innermost: DomElement | undefined;
	for (const [element, length] of lengths) {
		if (length < needed || !CONTAINERS.has(element.localName)) continue;
		if (innermost === undefined || isIn(element, innermost)) innermost = element;
	}
	return innermost;
}

function isIn(element: DomElement, place: DomElement): boolean {
	for (let around: DomElement | null = element; around; around = around.parentElement)
		if (around === place) return true;
	return false;
}

const CONTAINERS: ReadonlySet<string> = new Set(
	'div section article main table tbody tr td center form font'.split(' '),
);

/** The lines of a paragraph: two line ends are as good as a paragraph to some pages. */
const linesOf = ({text}: Piece) => text.split('\n');

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, {length}) => sum + length, 0);

// Two lines of print: no label or menu entry is as long.
const MAX_LABEL_LENGTH = 120;

const isSentence = (text: string) => text.length > MAX_LABEL_LENGTH || /[.!?…。！？]["'”’»)]*$/.test(text);

/**
 * Pieces with the characters that stand on the page, where all that was changed is spaces and punctuation: extraction takes
 * the space out of "« Non » : rien".
 */
export function asOnPage(found: readonly Piece[], onPage: readonly PlacedPiece[]): readonly Piece[] {
	const own = new Map(onPage.map(({piece: {text}}) => [letters(text), text]));
	return found.map((piece) => ({...piece, text: own.get(letters(piece.text)) ?? piece.text}));
}

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
