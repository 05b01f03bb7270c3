import PostalMime, {type Attachment, type Email} from 'postal-mime';
import {UserError} from '../../core/user-error.ts';
import {joinChunks} from '../content.ts';
import {isoDate} from '../dates.ts';
import type {Document, Input, Note, ReadDocuments} from '../document.ts';
import {webAddress} from '../facts.ts';
import {withHeadFacts} from '../head-facts.ts';
import {piecesOfHtml} from '../html/fragment.ts';
import {readPage} from '../html/page.ts';
import {articlesInDigest} from '../mail/digest.ts';
import {foldLetter, isForMany, sentOn} from '../mail/fold-letter.ts';
import {unquoted} from '../mail/quoted.ts';
import {factsOfSender} from '../mail/sender.ts';
import {plainSubject} from '../mail/subject.ts';
import {type Piece, textOfPieces, withTitle} from '../pieces.ts';

// Forwarded and forwarded again: deeper is no mail that people write.
const MAX_PARTS_DEEP = 20;
const MAX_MAILS_DEEP = 3;

/**
 * The text of a mail below its subject, and those of mails and documents that are attached to it; the articles that an alert
 * tells of; of a page that a browser saved as one file (MHTML), its article.
 */
export const readMail: ReadDocuments = async function* (input) {
	yield* mailsIn(await joinChunks(input.chunks()), input);
};

type MailInput = Pick<Input, 'name' | 'readInside'>;

/** The documents of a mail: the articles it tells of, or its own text, and those of what is attached to it. */
export async function* mailsIn(
	bytes: Uint8Array | ArrayBuffer,
	input: MailInput,
	depth = 0,
): AsyncGenerator<Document | Note> {
	const {name} = input;
	const mail = await PostalMime.parse(bytes, {maxNestingDepth: MAX_PARTS_DEEP, forceRfc822Attachments: true});
	const address = mail.headers.find(({key}) => key === 'snapshot-content-location')?.value;
	if (mail.html && address !== undefined) return yield await readPage(mail.html, name, webAddress(address));
	const articles = mail.html ? articlesInDigest(mail.html) : [];
	const published = mail.date && isoOf(mail.date);
	if (articles.length > 0) yield* articles.map((article) => ({...article, published}));
	else {
		const letter = await letterOf(mail);
		if (letter) yield letter;
	}
	if (depth >= MAX_MAILS_DEEP) return;
	for (const attachment of mail.attachments) yield* documentsOf(attachment, input, depth + 1);
}

/** What an attached mail or document holds; one that cannot be read is told of. */
async function* documentsOf(
	{mimeType, content, filename, disposition}: Attachment,
	input: MailInput,
	depth: number,
): AsyncGenerator<Document | Note> {
	const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
	if (mimeType === 'message/rfc822') return yield* mailsIn(bytes, input, depth);
	if (disposition !== 'attachment' || filename === null) return;
	if (/\.eml$/i.test(filename)) return yield* mailsIn(bytes, input, depth);
	const name = `${input.name}: ${filename}`;
	try {
		yield* input.readInside(bytes, {name, mediaType: mimeType});
	} catch (error) {
		if (error instanceof UserError) yield {note: error.message};
		else yield {note: `${name}: cannot be read (${error instanceof Error ? error.message.split('\n', 1)[0] : error})`};
	}
}

async function letterOf(mail: Email): Promise<Document | undefined> {
	const has = (...names: readonly string[]) => mail.headers.some(({key}) => names.includes(key));
	const title = plainSubject(mail.subject, has('list-id'));
	const pieces = piecesOfMail(mail, title);
	if (pieces.length === 0) return undefined;
	const isNewsletter = has('list-unsubscribe', 'list-id') || isForMany(pieces);
	const {date, ...first} = sentOn(pieces);
	const body = foldLetter(pieces, {isNewsletter, title});
	const addresses = body.flatMap(({text}) => (/^<?https?:\/\/\S+>?$/.test(text) ? [text.replaceAll(/[<>]/g, '')] : []));
	const sender = first.name === undefined ? {name: mail.from?.name || undefined, address: mail.from?.address} : first;
	const hosts = addresses.flatMap((address) => (URL.canParse(address) ? [new URL(address).host] : []));
	const facts = factsOfSender(sender, {isNewsletter, hosts});
	// The mail's date is told; its author may be another than who sent it.
	const head = await withHeadFacts(body, {title, outlet: facts.outlet});
	return {
		title,
		outlet: head.facts.outlet,
		author: head.facts.author ?? facts.author,
		// One alone on a line, below what is sent on, is where it was found.
		url: addresses.length === 1 && first.name !== undefined ? webAddress(addresses[0]) : undefined,
		published: (await isoDate(date)) ?? (mail.date && isoOf(mail.date)),
		...textOfPieces(withTitle(title, head.pieces.map(asAddress))),
	};
}

const asAddress = (piece: Piece): Piece =>
	/^<?https?:\/\/\S+>?$/.test(piece.text) ? {...piece, kind: 'furniture'} : piece;

function piecesOfMail(mail: Email, title: string | undefined): readonly Piece[] {
	const html = mail.html ? piecesOfHtml(mail.html) : [];
	if (html.length > 0) return html;
	const type = mail.headers.find(({key}) => key === 'content-type')?.value ?? '';
	const paragraphs = paragraphsOf(unquoted(mail.text ?? '', /format="?flowed/i.test(type)));
	// A headline may stand right above the byline.
	return paragraphs.flatMap((piece) => {
		const [first = '', ...rest] = piece.text.split('\n');
		const isHeadline = rest.length > 0 && title !== undefined && first.toLowerCase() === title.toLowerCase();
		return isHeadline ? [{text: first}, {text: rest.join('\n')}] : piece;
	});
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
