import {joinChunks} from '../content.ts';
import type {ReadDocuments} from '../document.ts';
import {exportLayout} from '../exports/tell-export.ts';
import {decodePage} from '../html/decode-page.ts';
import {piecesOfHtml} from '../html/fragment.ts';
import {readPage} from '../html/page.ts';
import {textOfPieces} from '../pieces.ts';

/** A page: its article; of the export of an archive as a page, its articles. */
export const readHtml: ReadDocuments = async function* ({chunks, name, charset, address}) {
	const html = await decodePage(await joinChunks(chunks()), name, charset);
	if (EXPORT.test(html)) {
		const {text} = textOfPieces(piecesOfHtml(html));
		if (exportLayout(text) !== undefined) return yield* (await import('./export.ts')).exportedIn(text, name);
	}
	yield await readPage(html, name, address);
};

// What Factiva calls the element around an article, and the line above one of LexisNexis.
const EXPORT = /class="article [a-z]{2}Article"|\d of \d+ DOCUMENTS\s*</;
