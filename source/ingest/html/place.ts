import type {Piece} from '../pieces.ts';
import type {DomElement} from './dom.ts';
import type {PlacedPiece} from './dom-pieces.ts';
import type {Found} from './found.ts';

// What is left over is at most one box with a few sentences.
const NEARLY_ALL = 0.9;

/** The innermost element that nearly all sentences of what was found on a page stand in. */
export function innermostAround(found: readonly Found[], onPage: readonly PlacedPiece[]): DomElement | undefined {
	const sentences = new Set(found.flatMap(({piece}) => linesOf(piece)).filter(isSentence));
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

/** Whether an element is another one or inside it. */
export function isIn(element: DomElement, place: DomElement): boolean {
	for (let around: DomElement | null = element; around; around = around.parentElement)
		if (around === place) return true;
	return false;
}

const CONTAINERS: ReadonlySet<string> = new Set(
	'div section article main table tbody tr td center form font'.split(' '),
);

/** The lines of a paragraph: two line ends are as good as a paragraph to some pages. */
export const linesOf = ({text}: Piece) => text.split('\n');

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, {length}) => sum + length, 0);

// Two lines of print: no label or menu entry is as long.
const MAX_LABEL_LENGTH = 120;

/** Whether a line is running text. */
export const isSentence = (text: string) => text.length > MAX_LABEL_LENGTH || /[.!?…。！？]["'”’»)]*$/.test(text);
