import PostalMime from 'postal-mime';
import type {ReadDocuments} from '../document.ts';
import {webAddress} from '../facts.ts';
import {piecesOfHtml} from '../html/fragment.ts';
import {readPage} from '../html/page.ts';
import {textOfPieces, withTitle} from '../pieces.ts';

// Forwarded and forwarded again: deeper is no mail that people write.
const MAX_PARTS_DEEP = 20;

/** The text of a mail below its subject; of a page that a browser saved as one file (MHTML), its article. Attachments are left out. */
export const readMail: ReadDocuments = async function* ({bytes, name}) {
	const mail = await PostalMime.parse(bytes, {maxNestingDepth: MAX_PARTS_DEEP});
	const address = mail.headers.find(({key}) => key === 'snapshot-content-location')?.value;
	if (mail.html && address !== undefined) return yield await readPage(mail.html, name, webAddress(address));
	const title = mail.subject?.replaceAll(/\s+/g, ' ').trim() || undefined;
	const facts = {title, author: mail.from?.name || undefined, published: mail.date && isoOf(mail.date)};
	const pieces = mail.html ? piecesOfHtml(mail.html) : [];
	if (pieces.length > 0) yield {...facts, ...textOfPieces(withTitle(title, pieces))};
	else if (mail.text?.trim()) yield {...facts, ...textOfPieces(withTitle(title, [{text: mail.text.trim()}]))};
};

/** The parser gives what it cannot read as it stood. */
function isoOf(date: string): string | undefined {
	const time = new Date(date);
	return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
