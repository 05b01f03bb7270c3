import {UserError} from '../../core/user-error.ts';
import type {Document} from '../document.ts';
import {type Piece, textOfPieces, withTitle} from '../pieces.ts';
import {bodyPieces} from './body.ts';
import {clearAround} from './clear.ts';
import {type DomDocument, oneLineOf, parsePage} from './dom.ts';
import {foldPieces} from './fold.ts';
import {firstShown} from './metas.ts';
import {clearOthers} from './other-articles.ts';
import {pageFacts} from './page-facts.ts';

/** The article of a page, below its headline. Throws a `UserError` where the page has no text. `address` is where it was found, if that is known. */
export async function readPage(html: string, name: string, address?: string): Promise<Document> {
	const document = parsePage(html);
	clearOthers(document);
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
	...['standfirst', 'subtitle', 'sub-title', 'subheadline', 'sub-headline', 'entradilla', 'chapo', 'vorspann'].map(
		(name) => `[class*="${name}" i]:not([class*="site" i])`,
	),
	'[class~="deck" i]',
	'[class~="dek" i]',
];
const MAX_DECK_LENGTH = 400;

// Where nothing is called a deck, it is the sentence in the header of the article.
const IN_HEADERS = 'article > header p, article > header div:not(:has(*))';
// Longer than what a byline says.
const MIN_DECK_LENGTH = 60;

/** The sentence below the headline, which stands apart from the text. */
function deckOf(document: DomDocument): Piece | undefined {
	const named = oneLineOf(firstShown(document, DECKS));
	if (named !== undefined && named.length <= MAX_DECK_LENGTH) return {text: named, kind: 'heading'};
	const sentence = [...document.querySelectorAll(IN_HEADERS)]
		.flatMap((element) => oneLineOf(element) ?? [])
		.find((text) => text.length >= MIN_DECK_LENGTH && text.length <= MAX_DECK_LENGTH && /[.!?…。]["”’»“]*$/.test(text));
	return sentence === undefined ? undefined : {text: sentence, kind: 'heading'};
}
