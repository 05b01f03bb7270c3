import {UserError} from '../../core/user-error.ts';
import type {Document} from '../document.ts';
import {factsOf} from '../facts.ts';
import {type Piece, textOfPieces, withTitle} from '../pieces.ts';
import {seamsOf} from '../without-site.ts';
import {bodyPieces} from './body.ts';
import {clearAround} from './clear.ts';
import {type DomDocument, oneLineOf, parsePage} from './dom.ts';
import {piecesOf} from './dom-pieces.ts';
import {foldPieces} from './fold.ts';
import {firstShown} from './metas.ts';
import {clearOthers} from './other-articles.ts';
import {type PageFacts, pageFacts} from './page-facts.ts';
import {pieceSign} from './piece-sign.ts';
import {articleInScripts} from './script-data.ts';
import {piecesOfText} from './stated-text.ts';
import {showWithheld} from './withheld.ts';

/** The article of a page, below its headline. Throws a `UserError` where the page has no text. `address` is where it was found, if that is known. */
export async function readPage(html: string, name: string, address?: string): Promise<Document> {
	const document = parsePage(html);
	clearOthers(document);
	showWithheld(document);
	const {article, ...stated} = await pageFacts(document, html, address);
	clearAround(document);
	const {pieces, facts} = await withScripts({pieces: bodyPieces(document, article), facts: stated}, document);
	const deck = deckOf(document);
	const body = foldPieces(pieces, facts);
	if (body.length === 0) throw new UserError(`${name}: is a page without text`);
	if (body.every(isNotice)) throw new UserError(`${name}: holds notices of its site (cookies, sign-in) and no article`);
	const isRepeated = deck !== undefined && body.some(({text}) => text === deck.text);
	const whole = deck === undefined || isRepeated ? body : [deck, ...body];
	return {...facts, ...textOfPieces(withTitle(facts.title, whole))};
}

type Read = {readonly pieces: readonly Piece[]; readonly facts: Omit<PageFacts, 'article'>};

/** What was read of a page, with the text in the data of its scripts where the page shows little and they hold more. */
async function withScripts({pieces, facts}: Read, document: DomDocument): Promise<Read> {
	if (lengthOf(pieces) > LITTLE_TEXT) return {pieces, facts};
	const title = oneLineOf(document.querySelector('title')) ?? '';
	const found = articleInScripts(document, [title, ...seamsOf(title).flat(), facts.title ?? ''].filter(Boolean));
	const drawn = found === undefined ? [] : piecesOfText(found.text);
	if (found === undefined || lengthOf(drawn) <= lengthOf(pieces)) return {pieces, facts};
	const {author, published} = await factsOf(found.record);
	return {
		pieces: drawn,
		facts: {...facts, author: facts.author ?? author, published: facts.published ?? published},
	};
}

// The paragraphs before a wall, or a notice that scripts are needed.
const LITTLE_TEXT = 1000;

const lengthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, {text}) => sum + text.length, 0);

/** Whether a paragraph tells nothing but of the site: a heading over such notices does not make them a text. */
const isNotice = (piece: Piece) =>
	piece.kind === 'furniture' || piece.kind === 'heading' || pieceSign(piece) !== undefined;

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
	const named = firstShown(document, DECKS);
	// Lists of links stand below some.
	const lines = named === undefined ? [] : piecesOf(named).filter(({isLink}) => !isLink);
	const text = lines.map((piece) => piece.text.replaceAll(/\s+/g, ' ')).join(' ');
	if (text !== '' && text.length <= MAX_DECK_LENGTH) return {text, kind: 'heading'};
	const sentence = [...document.querySelectorAll(IN_HEADERS)]
		.flatMap((element) => oneLineOf(element) ?? [])
		.find((text) => text.length >= MIN_DECK_LENGTH && text.length <= MAX_DECK_LENGTH && /[.!?…。]["”’»“]*$/.test(text));
	return sentence === undefined ? undefined : {text: sentence, kind: 'heading'};
}
