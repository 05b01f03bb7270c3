import {joinChunks} from '../content.ts';
import type {ReadDocuments} from '../document.ts';
import {decodePage} from '../html/decode-page.ts';
import {readPage} from '../html/page.ts';

/** A page: its article. */
export const readHtml: ReadDocuments = async function* ({chunks, name, charset, address}) {
	yield await readPage(await decodePage(await joinChunks(chunks()), name, charset), name, address);
};
