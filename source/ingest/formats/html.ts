import type {ReadDocuments} from '../document.ts';
import {decodePage} from '../html/decode-page.ts';
import {readPage} from '../html/page.ts';

/** A page: its article. */
export const readHtml: ReadDocuments = async function* ({bytes, name, charset, address}) {
	yield await readPage(await decodePage(bytes, name, charset), name, address);
};
