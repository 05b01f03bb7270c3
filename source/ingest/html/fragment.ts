import type {Document} from '../document.ts';
import {type Piece, textOfPieces, withTitle} from '../pieces.ts';
import {oneLineOf, parsePage} from './dom.ts';
import {piecesOf} from './dom-pieces.ts';

/** The paragraphs of HTML that is an article and nothing else: another format's, or a feed's. */
export function piecesOfHtml(html: string): readonly Piece[] {
	return piecesOf(parsePage(html).body);
}

/** The text of such HTML below its title: the one given, else its first heading of the first level. */
export function documentOfHtml(html: string, title: string | undefined): Document {
	const {body} = parsePage(html);
	const headline = title ?? oneLineOf(body.querySelector('h1'));
	return {title: headline, ...textOfPieces(withTitle(headline, piecesOf(body)))};
}

/** HTML whose tags were escaped once too often, as it was meant; any other text as it is. */
export function withoutEscapes(text: string): string {
	return !isHtml(text) && ESCAPED_TAG.test(text) ? (parsePage(text).body.textContent ?? '') : text;
}

const ESCAPED_TAG =
	/&(?:amp;)?lt;\/?(?:p|div|h[1-6]|li|ul|blockquote|span|a|b|i|em|strong|br|img)(?:\s[^&]*)?\/?&(?:amp;)?gt;/i;

/** Whether a text is written in HTML rather than as it is read. */
export function isHtml(text: string): boolean {
	return /<\/(?:p|div|h[1-6]|li|blockquote|article|span|a|em|strong)>|<(?:br|p)\s*\/?>/i.test(text);
}
