import type {Document} from '../document.ts';
import {webAddress} from '../facts.ts';
import {type DomElement, oneLineOf, parsePage} from '../html/dom.ts';
import {textOfPieces} from '../pieces.ts';

/** The articles that an alert tells of, where its HTML marks each as one: headline, outlet, address and the words it gives of it. */
export function articlesInDigest(html: string): readonly Document[] {
	if (!html.includes('schema.org')) return [];
	return [...parsePage(html).querySelectorAll(ARTICLES)].flatMap((item) => {
		const title = oneLineOf(item.querySelector('[itemprop~="url"] [itemprop~="name"], [itemprop~="headline"]'));
		const text = oneLineOf(item.querySelector('[itemprop~="description"]'));
		if (title === undefined || text === undefined) return [];
		return {
			title,
			outlet: oneLineOf(item.querySelector('[itemprop~="publisher"]')),
			url: addressIn(item),
			...textOfPieces([{text: title, kind: 'title'}, {text}]),
			isEntry: true,
		};
	});
}

const ARTICLES = ['Article', 'NewsArticle'].map((type) => `[itemtype$="schema.org/${type}"]`).join(', ');

/** Where an article stands; alerts lead there by an address of their own that has it as a parameter. */
function addressIn(item: DomElement): string | undefined {
	const address = webAddress(item.querySelector('[itemprop~="url"]')?.getAttribute('href') ?? undefined);
	if (address === undefined) return undefined;
	const {searchParams} = new URL(address);
	return webAddress(searchParams.get('url') ?? searchParams.get('q') ?? undefined) ?? address;
}
