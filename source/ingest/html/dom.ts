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
	readonly getAttribute: (name: string) => string | null;
	readonly hasAttribute: (name: string) => boolean;
	readonly querySelector: (selector: string) => DomElement | null;
	readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
	readonly closest: (selector: string) => DomElement | null;
	readonly remove: () => void;
};

export type DomDocument = DomElement & {
	readonly body: DomElement;
	readonly documentElement: DomElement;
};

/** A page as a tree. Nothing in it runs and nothing it names is fetched. */
export function parsePage(html: string): DomDocument {
	// Without an outermost element the parser leaves the body empty.
	const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
	return parseHTML(whole).document as unknown as DomDocument;
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

function tidy(text: string | null | undefined): string | undefined {
	return text?.replaceAll(/\s+/g, ' ').trim() || undefined;
}
