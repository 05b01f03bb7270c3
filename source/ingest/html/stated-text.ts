import type {Piece} from '../pieces.ts';
import {parsePage} from './dom.ts';
import {piecesOf} from './dom-pieces.ts';
import {isArticle, type LdNode} from './json-ld.ts';

/** The paragraphs of an article that a page's JSON-LD holds, a live blog's with its entries. */
export function statedText(article: LdNode | undefined): readonly Piece[] {
	if (!article) return [];
	const updates = [article.liveBlogUpdate]
		.flat()
		.filter((node): node is LdNode => typeof node === 'object' && node !== null);
	return [
		...bodyOf(article),
		...updates.filter(isArticle).flatMap((update) => [...headlineOf(update), ...bodyOf(update)]),
	];
}

function headlineOf({headline}: LdNode): readonly Piece[] {
	return typeof headline === 'string'
		? piecesOfText(headline).map((piece) => ({...piece, kind: 'heading' as const}))
		: [];
}

const bodyOf = ({articleBody, text}: LdNode) =>
	[articleBody ?? text].flat().flatMap((body) => (typeof body === 'string' ? piecesOfText(body) : []));

/** Paragraphs of a text that is HTML, perhaps with its tags as entities, or plain with line ends. */
export function piecesOfText(text: string): readonly Piece[] {
	const html = /&lt;(?:p|br|div|h\d)\b/i.test(text) ? (parsePage(text).body.textContent ?? '') : text;
	if (/<(?:p|br|div|h\d)\b/i.test(html)) return piecesOf(parsePage(html).body);
	return html.split(/\s*\n\s*/).flatMap((line) => piecesOf(parsePage(line).body));
}
