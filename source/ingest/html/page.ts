import {UserError} from '../../core/user-error.ts';
import type {Document} from '../document.ts';
import {type Piece, textOfPieces, withTitle} from '../pieces.ts';
import {bodyPieces} from './body.ts';
import {clearAround} from './clear.ts';
import {type DomDocument, oneLineOf, parsePage} from './dom.ts';
import {foldPieces} from './fold.ts';
import {firstShown} from './metas.ts';
import {pageFacts} from './page-facts.ts';

/** The article of a page, below its headline. Throws a `UserError` where the page has no text. `address` is where it was found, if that is known. */
export async function readPage(html: string, name: string, address?: string): Promise<Document> {
	const document = parsePage(html);
	const {article, ...facts} = await pageFacts(document, html, address);
	clearAround(document);
	const deck = deckOf(document);
	const body = foldPieces(bodyPieces(document, article), facts);
	if (body.length === 0) throw new UserError(`${name}: is a page without text`);
	const isRepeated = deck !== undefined && body.some(({text}) => text === deck.text);
	const whole = deck === undefined || isRepeated ? body : [deck, ...body];
	return {...facts, ...textOfPieces(withTitle(facts.title, whole))};
}

const DECKS = [
	'[itemprop~="alternativeHeadline"]',
	// Not the words below the name of the site.
	...['standfirst', 'subtitle', 'sub-title', 'subheadline', 'sub-headline'].map(
		(name) => `[class*="${name}" i]:not([class*="site" i])`,
	),
	'[class~="deck" i]',
	'[class~="dek" i]',
];
const MAX_DECK_LENGTH = 400;

/** The sentence below the headline, which stands apart from the text. */
function deckOf(document: DomDocument): Piece | undefined {
	const text = oneLineOf(firstShown(document, DECKS));
	return text === undefined || text.length > MAX_DECK_LENGTH ? undefined : {text, kind: 'heading'};
}
