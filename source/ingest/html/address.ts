import type {DomDocument} from './dom.ts';
import {addressOf, isArticle, type LdNode} from './json-ld.ts';
import {first, type Metas} from './metas.ts';

/** The address a page gives as its own, else the one it was saved or fetched from. */
export function pageAddress(
	document: DomDocument,
	html: string,
	metas: Metas,
	nodes: readonly LdNode[],
	address: string | undefined,
): string | undefined {
	const saved = /<!--\s*saved from url=\(\d+\)(\S+)|Page saved with SingleFile\s+url:\s*(\S+)/.exec(
		html.slice(0, SAVED_WITHIN),
	);
	const printed = /\b(?:find|read) this (?:article|story|page) (?:online )?at:?\s+(https?:\/\/\S+)/i.exec(
		document.body.textContent ?? '',
	);
	const base = [
		address,
		saved?.[1],
		saved?.[2],
		printed?.[1],
		document.querySelector('base[href]')?.getAttribute('href'),
	].find(isWebAddress);
	const canonical = [
		document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'),
		first(metas, ['og:url']),
		[
			first(metas, ['mainentityofpage']),
			document.querySelector('[itemprop~="mainEntityOfPage" i]')?.getAttribute('itemid'),
		].find(isWebAddress),
		...nodes
			.filter(isArticle)
			.slice(0, 1)
			.flatMap(({mainEntityOfPage, url}) => [addressOf(mainEntityOfPage), addressOf(url)]),
	];
	return unarchived(canonical.flatMap((found) => absolute(found, base) ?? [])[0] ?? absolute(base, undefined));
}

/** The address of the page itself where it was saved from an archive of the web, which puts its own and a time before it. */
function unarchived(address: string | undefined): string | undefined {
	const own = /^https?:\/\/[^?#]*?\/\d{4}[\d.-]{4,}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i.exec(address ?? '')?.[1];
	return absolute(own, undefined) ?? address;
}

// The mark a browser leaves in a page it saves.
const SAVED_WITHIN = 4000;

const isWebAddress = (text: string | null | undefined): text is string => /^https?:\/\//i.test(text ?? '');

function absolute(address: string | null | undefined, base: string | undefined): string | undefined {
	if (!address || !URL.canParse(address, base)) return undefined;
	const {href, protocol} = new URL(address, base);
	return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
