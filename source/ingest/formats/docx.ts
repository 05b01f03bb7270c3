import {zipSync} from 'fflate';
import mammoth from 'mammoth';
import {joinChunks} from '../content.ts';
import type {ReadDocuments} from '../document.ts';
import {exportLayout} from '../exports/tell-export.ts';
import {plainText} from '../html/dom.ts';
import {documentOfHtml} from '../html/fragment.ts';
import {type Unpacked, unzip} from '../unzip.ts';

// Word's own names of the paragraphs that quote.
const STYLES = ['Quote', 'Intense Quote', 'Block Text'].map(
	(style) => `p[style-name='${style}'] => blockquote > p:fresh`,
);

/** A Word document: its text with headings, quotations and lists, below its title; of the export of an archive, its articles. */
export const readDocx: ReadDocuments = async function* ({chunks, name}) {
	// Packed anew without its pictures and at a size that is known: the converter unpacks whatever it is given.
	const parts = unzip(await joinChunks(chunks()), name, (path) => /\.(?:xml|rels)$/.test(path));
	const {value: html} = await mammoth.convertToHtml(
		{buffer: Buffer.from(zipSync({...parts}, {level: 0}))},
		{styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({src: ''}))},
	);
	const {title, author} = propertiesOf(parts);
	const document = documentOfHtml(html, title);
	if (exportLayout(document.text) !== undefined)
		return yield* (await import('./export.ts')).exportedIn(document.text, name);
	if (document.text) yield {author, ...document};
};

/** What the document's properties say. The dates among them tell when the file was made, not when the text came out. */
function propertiesOf(parts: Unpacked): {readonly title: string | undefined; readonly author: string | undefined} {
	const xml = Buffer.from(parts['docProps/core.xml'] ?? []).toString();
	const value = (name: string) => plainText(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1]);
	return {title: value('dc:title'), author: value('dc:creator')};
}
