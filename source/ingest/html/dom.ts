import {parseHTML} from 'linkedom';

/** The part of the DOM that is used here. The compiler knows no browser, so that nothing else in wirediff can lean on one. */
export type DomNode = {
	readonly nodeType: number;
	readonly textContent: string | null;
	readonly childNodes: Iterable<DomNode>;
	readonly cloneNode: (isDeep: boolean) => DomNode;
};

export type DomElement = DomNode & {
	readonly localName: string;
	readonly parentElement: DomElement | null;
	readonly getAttributeNames: () => readonly string[];
	readonly setAttribute: (name: string, value: string) => void;
	readonly getAttribute: (name: string) => string | null;
	readonly hasAttribute: (name: string) => boolean;
	readonly querySelector: (selector: string) => DomElement | null;
	readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
	readonly closest: (selector: string) => DomElement | null;
	readonly remove: () => void;
	readonly removeAttribute: (name: string) => void;
};

export type DomDocument = DomElement & {
	readonly body: DomElement;
	readonly documentElement: DomElement;
};

/** A page as a tree. Nothing in it runs and nothing it names is fetched. */
export function parsePage(html: string): DomDocument {
	// Without an outermost element the parser leaves the body empty.
	const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
	const document = parseHTML(whole).document as unknown as DomDocument;
	if (MIXED_CASE.test(whole)) lowerAttributeNames(document);
	removeComments(document);
	return document;
}

/** Frameworks set them between words, where they would part a line. */
function removeComments(node: DomNode): void {
	for (const child of [...node.childNodes])
		if (child.nodeType === COMMENT) (child as DomElement).remove();
		else removeComments(child);
}

const COMMENT = 8;

// Also finds scripts that give values to variables, which costs a look at each element for nothing.
const MIXED_CASE = /\s[a-z]*[A-Z][A-Za-z-]*\s*=/;

/** Old pages write `HREF`, and frameworks `dateTime`; the parser keeps that, though HTML means the same by it. */
function lowerAttributeNames(document: DomDocument): void {
	for (const element of document.querySelectorAll('*'))
		for (const name of element.getAttributeNames()) {
			const lower = name.toLowerCase();
			if (lower === name) continue;
			if (!element.hasAttribute(lower)) element.setAttribute(lower, element.getAttribute(name) ?? '');
			element.removeAttribute(name);
		}
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;

export const isTextNode = ({nodeType}: DomNode) => nodeType === 3;

/** The text of an element or of HTML in a string, on one line; `undefined` where there is none. */
export function oneLineOf(node: DomNode | null | undefined): string | undefined {
	return tidy(node?.textContent);
}

/** A text on one line without its entities and tags; `undefined` where nothing is left. */
export function plainText(text: unknown): string | undefined {
	if (typeof text !== 'string') return undefined;
	return tidy(/[<&]/.test(text) ? parsePage(text).body.textContent : text);
}

/** A text without the places where a browser may break its words: whoever reads sees none. */
export const withoutSoftHyphens = (text: string) => text.replaceAll('\u00AD', '');

function tidy(text: string | null | undefined): string | undefined {
	return (
		withoutSoftHyphens(text ?? '')
			.replaceAll(/\s+/g, ' ')
			.trim() || undefined
	);
}
