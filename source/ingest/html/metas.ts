import {type DomDocument, type DomElement, oneLineOf, plainText} from './dom.ts';

/** The values of each `<meta>`, by its name or property in lower case. */
export type Metas = ReadonlyMap<string, readonly string[]>;

/** Reads them. */
export function metaValues(document: DomDocument): Metas {
	const values = new Map<string, string[]>();
	for (const meta of document.querySelectorAll('meta[content]')) {
		const key = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop'))
			?.trim()
			.toLowerCase();
		const value = plainText(meta.getAttribute('content') ?? '');
		if (key && value) values.set(key, [...(values.get(key) ?? []), value]);
	}
	return values;
}

/** The first value that some `<meta>` names, in their order. */
export function first(metas: Metas, names: readonly string[]): string | undefined {
	return names.flatMap((name) => metas.get(name) ?? [])[0];
}

/** The first element with text that some selectors, in their order, name. */
export function firstShown(document: DomDocument, selectors: readonly string[]): DomElement | undefined {
	for (const selector of selectors) {
		const found = [...document.querySelectorAll(selector)].find((element) => oneLineOf(element) !== undefined);
		if (found) return found;
	}
	return undefined;
}
