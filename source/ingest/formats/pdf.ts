import {getDocumentProxy} from 'unpdf';
import {UserError} from '../../core/user-error.ts';
import {joinChunks} from '../content.ts';
import type {ReadDocuments} from '../document.ts';
import {withHeadFacts} from '../head-facts.ts';
import {plainText} from '../html/dom.ts';
import {inColumns} from '../pdf/columns.ts';
import {linesOf, type PrintedLine, withoutRunningHeads} from '../pdf/lines.ts';
import {headlineOf, paragraphsOf} from '../pdf/paragraphs.ts';
import {textOfPieces, withTitle} from '../pieces.ts';

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
	const text = pdf.numPages > 1 ? withoutRunningHeads(lines) : lines;
	if (text.length === 0) throw new UserError(`${name}: is a PDF without text (pictures of pages are not read)`);
	const {info} = await pdf.getMetadata();
	const {Title, Author} = info as {readonly Title?: unknown; readonly Author?: unknown};
	const title = headlineOf(text) ?? statedTitle(Title);
	const {pieces, facts} = await withHeadFacts(paragraphsOf(text), {title});
	yield {...facts, author: facts.author ?? plainText(Author), ...textOfPieces(withTitle(title, pieces))};
};

/** The title in a PDF's data, unless a program put its file's name there. */
function statedTitle(title: unknown): string | undefined {
	const text = plainText(title);
	return text === undefined || /\.\w{2,5}$|^Microsoft Word|^untitled/i.test(text) ? undefined : text;
}
