import {UserError} from '../../core/user-error.ts';
import {joinChunks} from '../content.ts';
import type {ReadDocuments} from '../document.ts';
import {pathsIn} from '../unzip.ts';

/** A document that is a ZIP archive: told by what it holds, since DOCX and EPUB begin alike. */
export const readZip: ReadDocuments = async function* (input) {
	const paths = pathsIn(await joinChunks(input.chunks()));
	if (paths.has('word/document.xml')) yield* (await import('./docx.ts')).readDocx(input);
	else if (paths.has('META-INF/container.xml')) yield* (await import('./epub.ts')).readEpub(input);
	else throw new UserError(`${input.name}: is ${kindOf(paths)}, not a text`);
};

function kindOf(paths: ReadonlySet<string>): string {
	if (paths.has('xl/workbook.xml')) return 'an Excel workbook';
	if (paths.has('ppt/presentation.xml')) return 'a PowerPoint presentation';
	if (paths.has('content.xml')) return 'an OpenDocument file (save it as DOCX)';
	return 'a ZIP archive (unpack it, then open the folder)';
}
