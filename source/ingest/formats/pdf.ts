import {getDocumentProxy} from 'unpdf';
import {UserError} from '../../core/user-error.ts';
import {joinChunks} from '../content.ts';
import type {ReadDocuments} from '../document.ts';
import {webAddress} from '../facts.ts';
import {withHeadFacts} from '../head-facts.ts';
import {plainText} from '../html/dom.ts';
import {inColumns} from '../pdf/columns.ts';
import {withDropCaps} from '../pdf/drop-caps.ts';
import {linesOf, type PrintedLine, withoutRunningHeads} from '../pdf/lines.ts';
import {commonHeight, headlineOf, paragraphsOf} from '../pdf/paragraphs.ts';
import {withoutPrintMargins} from '../pdf/web-print.ts';
import {type Piece, textOfPieces, withTitle} from '../pieces.ts';
import {seamsOf} from '../without-site.ts';

/** The text of a PDF: its lines joined to paragraphs, without the heads and feet of its pages. */
export const readPdf: ReadDocuments = async function* ({chunks, name}) {
	const pdf = await getDocumentProxy(await joinChunks(chunks()));
	const lines: PrintedLine[] = [];
	for (let page = 1; page <= pdf.numPages; page++) {
		const {items} = await (await pdf.getPage(page)).getTextContent();
		lines.push(
			...inColumns(
				linesOf(
					items.flatMap((item) => ('str' in item ? item : [])),
					page,
				),
			),
		);
	}
	const print = withoutPrintMargins(lines);
	const onPages = pdf.numPages > 1 ? withoutRunningHeads(print.lines) : print.lines;
	if (onPages.length === 0) throw new UserError(`${name}: is a PDF without text (pictures of pages are not read)`);
	const text = withDropCaps(onPages, commonHeight(onPages));
	const {info} = await pdf.getMetadata();
	const {Title, Author} = info as {readonly Title?: unknown; readonly Author?: unknown};
	const title = headlineOf(text) ?? statedTitle(Title);
	const head = await withHeadFacts(paragraphsOf(text), {
		title,
		outlet: print.address === undefined ? undefined : siteBehind(title, plainText(Title)),
	});
	yield {
		...head.facts,
		author: head.facts.author ?? plainText(Author),
		url: webAddress(print.address),
		...textOfPieces(withTitle(title, belowTitle(head.pieces, title))),
	};
};

/** Paragraphs, those above the title as furniture: a name of the paper, a section, a menu. */
function belowTitle(pieces: readonly Piece[], title: string | undefined): readonly Piece[] {
	const at = pieces.slice(0, MAX_ABOVE_TITLE).findIndex(({text}) => text === title);
	return pieces.map((piece, index) =>
		index < at && piece.text.length < MAX_LABEL_LENGTH ? {...piece, kind: 'furniture'} : piece,
	);
}

const MAX_ABOVE_TITLE = 6;
const MAX_LABEL_LENGTH = 100;

/** The site that a browser names behind the title: "Ferry stays | The Island Post". */
const siteBehind = (title: string | undefined, stated: string | undefined) =>
	seamsOf(stated ?? '').find(([before]) => before === title)?.[1];

/** The title in a PDF's data, unless a program put its file's name there. */
function statedTitle(title: unknown): string | undefined {
	const text = plainText(title);
	return text === undefined || /\.\w{2,5}$|^Microsoft Word|^untitled/i.test(text) ? undefined : text;
}
