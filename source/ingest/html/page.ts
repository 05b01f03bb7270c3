import {UserError} from '../../core/user-error.ts';
import type {Document} from '../document.ts';
import {textOfPieces, withTitle} from '../pieces.ts';
import {bodyPieces} from './body.ts';
import {parsePage} from './dom.ts';
import {pageFacts} from './metadata.ts';

/** The article of a page, below its headline. Throws a `UserError` where the page has no text. `address` is where it was found, if that is known. */
export async function readPage(html: string, name: string, address?: string): Promise<Document> {
	const document = parsePage(html);
	const {article, language: _language, title, ...facts} = await pageFacts(document, html, address);
	const body = bodyPieces(document, article, facts.url);
	if (body.length === 0) throw new UserError(`${name}: is a page without text`);
	return {...facts, title, ...textOfPieces(withTitle(title, body))};
}
