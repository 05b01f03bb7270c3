import type {ReadDocuments} from '../document.ts';
import {decodePage} from '../html/decode-page.ts';
import {readPage} from '../html/page.ts';

/** A saved page: its article. */
export const readHtml: ReadDocuments = async function* ({bytes, name}) {
	yield await readPage(await decodePage(bytes, name), name);
};
