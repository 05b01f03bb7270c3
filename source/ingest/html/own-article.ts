import {letters} from '../letters.ts';
import {plainText} from './dom.ts';
import {addressOf, isArticle, type LdNode, typesOf} from './json-ld.ts';

/**
 * A page that lists other stories describes them, too: the article with its address is its own, else the one with its
 * headline. Some describe no article, but the page, which has author and date, too.
 */
export function ownArticle(
	nodes: readonly LdNode[],
	url: string | undefined,
	headline: string | undefined,
): LdNode | undefined {
	const articles = nodes.filter(isArticle);
	const addresses = ({mainEntityOfPage, url: own, '@id': id}: LdNode) =>
		[mainEntityOfPage, own, id].flatMap((value) => addressOf(value) ?? []);
	const isHere = (node: LdNode) => url !== undefined && addresses(node).some((address) => isSamePage(address, url));
	const isHeaded = (node: LdNode) => headline !== undefined && isSameText(plainText(node.headline), headline);
	const mayBeHere = (node: LdNode) =>
		node.headline !== undefined && (url === undefined || addresses(node).length === 0);
	const page = nodes.find(
		(node) => typesOf(node).includes('WebPage') && node.datePublished !== undefined && isHere(node),
	);
	const isOnlyDated = (node: LdNode) => node.headline === undefined && addresses(node).length === 0;
	return (
		articles.find(isHere) ?? articles.find(isHeaded) ?? articles.find(mayBeHere) ?? page ?? articles.find(isOnlyDated)
	);
}

/** Whether two texts have the same letters and digits. */
export function isSameText(left: string | undefined, right: string): boolean {
	return left !== undefined && letters(left) === letters(right);
}

function isSamePage(address: string, url: string): boolean {
	const plain = (text: string) => text.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[#?].*$|\/$/g, '');
	return plain(address) === plain(url);
}
