import {type DomDocument, type DomElement, oneLineOf, plainText} from './dom.ts';

/** The first value of each `<meta>`, by its name or property in lower case. */
export type Metas = ReadonlyMap<string, string>;

/** Reads them. */
export function metaValues(document: DomDocument): Metas {
	const values = new Map<string, string>();
	for (const meta of document.querySelectorAll('meta[content]')) {
		const key = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop'))?.trim();
		const value = plainText(meta.getAttribute('content') ?? '');
		if (key && value && !values.has(key.toLowerCase())) values.set(key.toLowerCase(), value);
	}
	return values;
}

/** The first value that some `<meta>` names, in their order. */
export function first(metas: Metas, names: readonly string[]): string | undefined {
	return names.map((name) => metas.get(name)).find((value) => value !== undefined);
}

/** The first element with text that some selectors, in their order, name. */
export function shown(document: DomDocument, selectors: readonly string[]): DomElement | undefined {
	for (const selector of selectors) {
		const found = [...document.querySelectorAll(selector)].find((element) => oneLineOf(element) !== undefined);
		if (found) return found;
	}
	return undefined;
}
