import PostalMime, {type Email} from 'postal-mime';
import {joinChunks} from '../content.ts';
import {isoDate} from '../dates.ts';
import type {Document, ReadDocuments} from '../document.ts';
import {webAddress} from '../facts.ts';
import {piecesOfHtml} from '../html/fragment.ts';
import {readPage} from '../html/page.ts';
import {foldLetter, sentOn} from '../mail/fold-letter.ts';
import {plainSubject} from '../mail/subject.ts';
import {type Piece, textOfPieces, withTitle} from '../pieces.ts';

// Forwarded and forwarded again: deeper is no mail that people write.
const MAX_PARTS_DEEP = 20;
const MAX_MAILS_DEEP = 3;

/**
 * The text of a mail below its subject, and of each mail that is attached to it; of a page that a browser saved as one file
 * (MHTML), its article. Other attachments are left out.
 */
export const readMail: ReadDocuments = async function* ({chunks, name}) {
	yield* mailsIn(await joinChunks(chunks()), name, 0);
};

async function* mailsIn(bytes: Uint8Array | ArrayBuffer, name: string, depth: number): AsyncGenerator<Document> {
	const mail = await PostalMime.parse(bytes, {maxNestingDepth: MAX_PARTS_DEEP, forceRfc822Attachments: true});
	const address = mail.headers.find(({key}) => key === 'snapshot-content-location')?.value;
	if (mail.html && address !== undefined) return yield await readPage(mail.html, name, webAddress(address));
	const letter = await letterOf(mail);
	if (letter) yield letter;
	if (depth >= MAX_MAILS_DEEP) return;
	for (const {mimeType, content} of mail.attachments)
		if (mimeType === 'message/rfc822')
			yield* mailsIn(typeof content === 'string' ? Buffer.from(content) : content, name, depth + 1);
}

async function letterOf(mail: Email): Promise<Document | undefined> {
	const html = mail.html ? piecesOfHtml(mail.html) : [];
	const pieces = html.length > 0 ? html : paragraphsOf(mail.text ?? '');
	if (pieces.length === 0) return undefined;
	const isNewsletter = mail.headers.some(({key}) => key === 'list-unsubscribe' || key === 'list-id');
	const title = plainSubject(mail.subject);
	const {from, date} = sentOn(pieces);
	const sender = from ?? (mail.from?.name || undefined);
	return {
		title,
		...(isNewsletter ? {outlet: sender} : {author: sender}),
		published: (await isoDate(date)) ?? (mail.date && isoOf(mail.date)),
		...textOfPieces(withTitle(title, foldLetter(pieces, {isNewsletter}))),
	};
}

/** A plain text by its empty lines; the lines of a paragraph are joined by their form later. */
const paragraphsOf = (text: string): readonly Piece[] =>
	text
		.split(/\n\s*\n|(?<=\n)(?=-- ?\n)/)
		.map((paragraph) => ({text: paragraph.trim()}))
		.filter((piece) => piece.text !== '');

/** The parser gives what it cannot read as it stood. */
function isoOf(date: string): string | undefined {
	const time = new Date(date);
	return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
