import {type DomDocument, plainText} from './dom.ts';

/** An object of a page's JSON-LD. */
export type LdNode = Readonly<Record<string, unknown>>;

/** Every object in a page's JSON-LD, also those inside others, outermost first. Of one that is no JSON, no more is taken than the date. */
export function ldNodes(document: DomDocument): readonly LdNode[] {
	const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
	return scripts.flatMap(({textContent}) => nodesIn(parseLoosely(textContent ?? ''), 0));
}

// Graphs hold pages that hold articles that hold authors; deeper than this is no page's data.
const MAX_DEPTH = 12;

function nodesIn(value: unknown, depth: number): readonly LdNode[] {
	if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return [];
	const inner = Object.values(value).flatMap((part) => nodesIn(part, depth + 1));
	return Array.isArray(value) ? inner : [value as LdNode, ...inner];
}

/** Sites wrap their JSON in comments or CDATA, and break lines inside its strings. */
function parseLoosely(script: string): unknown {
	const json = script
		.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
		.replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
		.replaceAll(/[\n\r\t]/g, ' ');
	try {
		return JSON.parse(json);
	} catch {
		return datesIn(json);
	}
}

/**
 * When an article came out, as broken data say it, most often broken by quotation marks in a headline: a date has none. All else
 * the page itself is asked for.
 */
function datesIn(json: string): LdNode | undefined {
	const [, type] = /"@type"\s*:\s*"(\w*(?:Article|Posting|Report))"/.exec(json) ?? [];
	const [, datePublished] = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(json) ?? [];
	return type === undefined || datePublished === undefined ? undefined : {'@type': type, datePublished};
}

/** The nodes that describe articles: the one that carries the text or the headline first. */
export function isArticle(node: LdNode): boolean {
	return typesOf(node).some((type) => /(?:Article|Posting|Report|Review|Story)$/.test(type));
}

export function typesOf(node: LdNode): readonly string[] {
	return [node['@type']].flat().filter((type) => typeof type === 'string');
}

/** The name of a person or organisation, of each where there are several, given in full, as a bare text (also that of an object), or by its `@id` elsewhere on the page. */
export function namesOf(value: unknown, nodes: readonly LdNode[]): readonly string[] {
	return [value].flat().flatMap((one): readonly string[] => {
		if (typeof one === 'string') {
			const [, inText] = /^\s*\{.*"name"\s*:\s*"([^"]+)"/s.exec(one) ?? [];
			return isAddress(one) ? [] : [plainText(inText ?? one) ?? []].flat();
		}
		if (typeof one !== 'object' || one === null) return [];
		const node = one as LdNode;
		const name = node.name ?? nodes.find((other) => other['@id'] === node['@id'] && other.name !== undefined)?.name;
		return [name].flat().flatMap((text) => plainText(text) ?? []);
	});
}

/** The address a value holds: as a text, or as an object's `@id` or `url`. */
export function addressOf(value: unknown): string | undefined {
	if (typeof value === 'string') return isAddress(value) ? value : undefined;
	if (typeof value !== 'object' || value === null) return undefined;
	const {url, '@id': id} = value as LdNode;
	return [url, id].find((one) => typeof one === 'string' && isAddress(one)) as string | undefined;
}

const isAddress = (text: string) => /^https?:\/\//i.test(text.trim());
