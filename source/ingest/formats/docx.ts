import {zipSync} from 'fflate';
import mammoth from 'mammoth';
import {joinChunks} from '../content.ts';
import type {ReadDocuments} from '../document.ts';
import {exportLayout} from '../exports/tell-export.ts';
import {withHeadFacts} from '../head-facts.ts';
import {type DomElement, oneLineOf, parsePage, plainText} from '../html/dom.ts';
import {piecesOf} from '../html/dom-pieces.ts';
import {textOfPieces, withTitle} from '../pieces.ts';
import {type Unpacked, unzip} from '../unzip.ts';

// Word's own names of paragraphs, whatever they are called in its language.
const STYLES = [
	...['Quote', 'Intense Quote', 'Block Text'].map((style) => `p[style-name='${style}'] => blockquote > p:fresh`),
	"p[style-name='Title'] => h1.title:fresh",
	"p[style-name='Subtitle'] => h2:fresh",
];

/** A Word document: its text with headings, quotations and lists, below its title; of the export of an archive, its articles. */
export const readDocx: ReadDocuments = async function* ({chunks, name}) {
	// Packed anew without its pictures and at a size that is known: the converter unpacks whatever it is given.
	const parts = unzip(await joinChunks(chunks()), name, (path) => /\.(?:xml|rels)$/.test(path));
	const {value: html} = await mammoth.convertToHtml(
		{buffer: Buffer.from(zipSync({...parts}, {level: 0}))},
		{styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({src: ''}))},
	);
	const {body} = parsePage(html);
	const pieces = piecesOf(body);
	const {text} = textOfPieces(pieces);
	if (exportLayout(text) !== undefined) return yield* (await import('./export.ts')).exportedIn(text, name);
	if (pieces.length === 0) return;
	const stated = propertiesOf(parts);
	const title = headlineOf(body, stated.title);
	const head = await withHeadFacts(pieces, {title});
	yield {
		...head.facts,
		author: head.facts.author ?? stated.author,
		...textOfPieces(withTitle(title, head.pieces)),
	};
};

/** The title of a document: what is set as one, the only heading of the first level, what its properties state, or a first line in bold letters. */
function headlineOf(body: DomElement, stated: string | undefined): string | undefined {
	const headings = [...body.querySelectorAll('h1')];
	const [only] = headings.length === 1 ? headings : [];
	const set = oneLineOf(body.querySelector('h1.title') ?? only) ?? stated ?? oneLineOf(headings[0]);
	if (set !== undefined) return set;
	const first = body.querySelector('p');
	const line = oneLineOf(first);
	const isBold = line !== undefined && oneLineOf(first?.querySelector('strong')) === line;
	return isBold && line.length <= MAX_TITLE_LENGTH ? line : undefined;
}

const MAX_TITLE_LENGTH = 200;

/** What the document's properties say. The dates among them tell when the file was made, not when the text came out. */
function propertiesOf(parts: Unpacked): {readonly title: string | undefined; readonly author: string | undefined} {
	const xml = Buffer.from(parts['docProps/core.xml'] ?? []).toString();
	const value = (name: string) => plainText(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1]);
	const [title, author] = [value('dc:title'), value('dc:creator')];
	return {
		title: title === undefined || OF_PROGRAM.test(title) ? undefined : title,
		author:
			author === undefined || OF_MACHINE.test(author) || /^\p{Ll}[\p{Ll}\d._-]*$/u.test(author) ? undefined : author,
	};
}

// What programs call a document that nobody has named.
const OF_PROGRAM = /^(?:document|dokument|documento)\s?\d*$|^microsoft word|^untitled|\.\w{2,5}$/i;

// What they call whoever uses a machine, and what people log in with.
const OF_MACHINE = /^(?:microsoft|windows|office)\b|\b(?:user|utilisateur|benutzer|usuario)$|^python-docx$/i;
