import {UserError} from '../../core/user-error.ts';
import type {Document} from '../document.ts';
import {type Piece, textOfPieces, withTitle} from '../pieces.ts';
import {bodyPieces} from './body.ts';
import {clearAround} from './clear.ts';
import {type DomDocument, oneLineOf, parsePage} from './dom.ts';
import {shown} from './metas.ts';
import {type PageFacts, pageFacts} from './page-facts.ts';

/** The article of a page, below its headline. Throws a `UserError` where the page has no text. `address` is where it was found, if that is known. */
export async function readPage(html: string, name: string, address?: string): Promise<Document> {
	const document = parsePage(html);
	const {article, ...facts} = await pageFacts(document, html, address);
	clearAround(document);
	const deck = deckOf(document);
	const body = bodyPieces(document, article, facts.url).map((piece, index) => asByline(piece, index, facts));
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
	const text = oneLineOf(shown(document, DECKS));
	return text === undefined || text.length > MAX_DECK_LENGTH ? undefined : {text, kind: 'heading'};
}

// Section, deck, outlet, author and date at most.
const MAX_BEFORE_TEXT = 6;
const MAX_BYLINE_LENGTH = 120;

/** A line above the text that names the author or the outlet is furniture: the source says so already. */
function asByline(piece: Piece, index: number, {author, outlet}: Pick<PageFacts, 'author' | 'outlet'>): Piece {
	const {text} = piece;
	if (index >= MAX_BEFORE_TEXT || text.length > MAX_BYLINE_LENGTH || /[.!?…]["”’»]*$/.test(text)) return piece;
	const isNamed = author?.split(', ').some((name) => text.includes(name)) || text === outlet;
	return isNamed ? {...piece, kind: 'furniture'} : piece;
}
