import {type DomElement, isElement} from './dom.ts';

/** The element that most running text stands directly in, as paragraphs or between line breaks; `undefined` where there is none. */
export function densestElement(body: DomElement): DomElement | undefined {
	const lengths = new Map<DomElement, number>();
	const add = (element: DomElement | null, length: number) => {
		if (element) lengths.set(element, (lengths.get(element) ?? 0) + length);
	};
	for (const paragraph of body.querySelectorAll('p')) add(paragraph.parentElement, proseLength(paragraph));
	for (const element of new Set([...body.querySelectorAll('br')].map(({parentElement}) => parentElement)))
		if (element && element.localName !== 'p') add(element, ownLength(element));
	let densest: readonly [DomElement, number] | undefined;
	for (const entry of lengths) if (densest === undefined || entry[1] > densest[1]) densest = entry;
	return densest?.[0];
}

/** The length of a paragraph, 0 for one that is short or mostly links. */
function proseLength(paragraph: DomElement): number {
	const length = paragraph.textContent?.length ?? 0;
	if (length < MIN_PROSE_LENGTH) return 0;
	let linked = 0;
	for (const link of paragraph.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
	return linked < length / 2 ? length : 0;
}

// Half a line of print.
const MIN_PROSE_LENGTH = 40;

/** The length of the text in an element that is in no block inside it. */
function ownLength(element: DomElement): number {
	let sum = 0;
	for (const child of element.childNodes)
		if (!isElement(child) || INLINE.has(child.localName)) sum += child.textContent?.trim().length ?? 0;
	return sum;
}

const INLINE: ReadonlySet<string> = new Set('b em font i span strong u'.split(' '));
