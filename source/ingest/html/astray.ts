import type {Piece} from '../pieces.ts';
import {densestElement} from './densest.ts';
import type {DomElement} from './dom.ts';
import type {PlacedPiece} from './dom-pieces.ts';
import type {Found} from './found.ts';
import {innermostAround, isIn, isSentence, linesOf} from './place.ts';

/**
 * What was found on a page, with the paragraphs and quotations that were passed over: what stands in the same place, or
 * beside it in elements of the same names as most of the text, is of it. `onPage` is all that the page holds.
 */
export function withPassedOver(found: readonly Found[], onPage: readonly PlacedPiece[]): readonly Found[] {
	const place = innermostAround(found, onPage);
	if (place === undefined) return found;
	const taken = new Set(found.map(({at}) => at));
	const known = onPage.filter(({piece}, index) => taken.has(index) && isText(piece));
	const names = commonest(known, ({element}) => namesOf(element));
	const like = known.find(({element}) => namesOf(element) === names);
	const parent = commonest(known, ({element}) => element.parentElement);
	const [first, last] = [onPage.indexOf(known[0]!), onPage.indexOf(known.at(-1)!)];
	// What was found otherwise than it stands on the page may hold any part of it.
	const said = new Set(found.flatMap(({piece}) => [letters(piece.text), ...linesOf(piece).map(letters)]));
	const unplaced = found.map(({piece, at}) => (at === undefined ? letters(piece.text) : '')).join('');
	const isSaid = (text: string) => said.has(text) || unplaced.includes(text);
	const isOfText = ({piece, element}: PlacedPiece, index: number) => {
		if (piece.kind === 'quote') return index > first && index < last && isIn(element, place);
		if (!isText(piece)) return false;
		if (parent && element.parentElement === parent) return true;
		return names !== undefined && namesOf(element) === names && isBeside(element, like!.element, place);
	};
	const passedOver = onPage.flatMap((placed, at) =>
		!taken.has(at) && isOfText(placed, at) && !isSaid(letters(placed.piece.text)) ? {piece: placed.piece, at} : [],
	);
	return inOrder([...found, ...passedOver]);
}

/** Whether an element stands in a place, or in another one beside it that is made like it and has no headline of its own. */
function isBeside(element: DomElement, like: DomElement, place: DomElement): boolean {
	if (isIn(element, place)) return true;
	let [one, other] = [element, like];
	while (one.parentElement && other.parentElement && one.parentElement !== other.parentElement) {
		if (nameOf(one) !== nameOf(other)) return false;
		[one, other] = [one.parentElement, other.parentElement];
	}
	return nameOf(one) === nameOf(other) && one.localName !== 'body' && one.querySelector('h1') === null;
}

/** What is known to stand somewhere in the order of the page; the others behind what they were found behind. */
function inOrder(found: readonly Found[]): readonly Found[] {
	const places: number[] = [];
	for (const {at} of found) places.push(at ?? places.at(-1) ?? -1);
	return [...found.keys()].toSorted((left, right) => places[left]! - places[right]!).map((index) => found[index]!);
}

/** What more than half of some text has in common. */
function commonest<Value>(placed: readonly PlacedPiece[], of: (one: PlacedPiece) => Value): Value | undefined {
	const lengths = new Map<Value, number>();
	for (const one of placed) lengths.set(of(one), (lengths.get(of(one)) ?? 0) + one.piece.text.length);
	const half = [...lengths.values()].reduce((sum, length) => sum + length, 0) / 2;
	return [...lengths].find(([, length]) => length > half)?.[0];
}

/**
 * What was found on a page, that as furniture which stands below the element with most of the text: boxes on its author,
 * offers and notices. What stands in elements of the same names goes on with the text.
 */
export function foldBelow(found: readonly Found[], onPage: readonly PlacedPiece[], body: DomElement): readonly Found[] {
	const main = densestElement(body);
	if (main === undefined) return found;
	const placed = found.flatMap(({at}) => (at === undefined ? [] : onPage[at]!));
	const inside = placed.filter(({element}) => isIn(element, main));
	// Paragraphs that the page parts by line ends have no place of their own.
	if (lengthOf(inside) < lengthOf(found) * MOST) return found;
	const names = new Set(inside.flatMap(({piece, element}) => (isText(piece) ? (namesOf(element) ?? []) : [])));
	const isOfText = ({element}: PlacedPiece) => isIn(element, main) || names.has(namesOf(element) ?? '');
	const end = found.findLastIndex(({at}) => at !== undefined && isOfText(onPage[at]!));
	return found.map((one, index) => (index > end ? {...one, piece: {...one.piece, kind: 'furniture'}} : one));
}

// With less in one place, the text may be in several.
const MOST = 0.6;

const lengthOf = (placed: readonly {readonly piece: Piece}[]) =>
	placed.reduce((sum, {piece}) => sum + (isText(piece) ? piece.text.length : 0), 0);

const isText = ({text, kind, isLink}: Piece) => kind === undefined && !isLink && isSentence(text);

/** What an element and the one around it are called; `undefined` where they have no names. */
function namesOf(element: DomElement): string | undefined {
	const names = [nameOf(element), element.parentElement ? nameOf(element.parentElement) : ''];
	return names.some((name) => name.includes('.')) ? names.join(' ') : undefined;
}

/** The kind of an element and the first name that it has: the others tell how it looks. */
function nameOf(element: DomElement): string {
	const [name = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/);
	return name === '' ? element.localName : `${element.localName}.${name}`;
}

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
