import {oneLineOf, parsePage, plainText} from '../html/dom.ts';
import {piecesOf} from '../html/dom-pieces.ts';
import {isHtml, withoutEscapes} from '../html/fragment.ts';
import {letters} from '../letters.ts';
import type {Piece} from '../pieces.ts';

/**
 * The paragraphs of a feed's entry, from the first of some texts that has any of its own. What programs put below each entry
 * is furniture; the link that leads to the whole text is left out. `title` is that of the entry.
 */
export function piecesOfEntry(texts: readonly (string | undefined)[], title: string | undefined): readonly Piece[] {
	for (const escaped of texts) {
		const text = escaped === undefined ? '' : withoutEscapes(escaped);
		const pieces = (isHtml(text) ? piecesOfHtml(text, title) : paragraphsOf(text)).map(asFurniture);
		if (pieces.some(({kind}) => kind !== 'furniture')) return pieces;
	}
	return [];
}

function piecesOfHtml(html: string, title: string | undefined): readonly Piece[] {
	const {body} = parsePage(html);
	for (const link of body.querySelectorAll('a')) if (leadsOn(oneLineOf(link) ?? '', title)) link.remove();
	const footers = new Set([...body.querySelectorAll(FOOTERS)].flatMap(piecesOf).map(({text}) => text));
	return piecesOf(body).map((piece) => (footers.has(piece.text) ? {...piece, kind: 'furniture'} : piece));
}

// Blogger's line of the owner, and what WordPress, FeedBurner and Substack put around a text.
const FOOTERS = '.blogger-post-footer, .sharedaddy, .jp-relatedposts, .feedflare, .subscription-widget';

/** Plain text in an entry: its lines are its paragraphs, and it may hold entities all the same. */
function paragraphsOf(text: string): readonly Piece[] {
	return text
		.split(/\n+/)
		.flatMap((line) => plainText(line) ?? [])
		.map((line) => ({text: line}));
}

/** Whether a link says no more than that it leads to the whole text, whose title it may name. */
function leadsOn(text: string, title: string | undefined): boolean {
	const [said] = READ_ON.exec(text) ?? [];
	if (said === undefined) return false;
	const rest = letters(text.slice(said.length));
	return rest === '' || rest === letters(title ?? '');
}

const READ_ON =
	/^\W*(?:continue reading|keep reading|read (?:more|on|the (?:full|whole|rest)(?: of (?:this|the))?(?: (?:story|article|post|text|entry))?)|weiterlesen|weiter lesen|mehr lesen|lire la suite|seguir leyendo|leer más|leggi tutto|continua a leggere|lees (?:verder|meer)|leia mais|continue lendo|читать (?:далее|дальше|полностью)|czytaj (?:dalej|więcej)|läs mer|les mer|læs mere|続きを読む|阅读全文|閱讀全文)(?!\p{L})/iu;

/** The lines that WordPress, which a third of all sites are made with, and hosts of podcasts put below each entry. */
const asFurniture = (piece: Piece): Piece => (BELOW_ENTRY.test(piece.text) ? {...piece, kind: 'furniture'} : piece);

const BELOW_ENTRY =
	/^(?:The post .+ (?:first appeared|appeared first) on .+|Hosted on \S+\. See \S+ for more information|Learn more about your ad choices\. Visit \S+|Privacy & Opt-Out: \S+|Advertising Inquiries: \S+)\.?$/;
