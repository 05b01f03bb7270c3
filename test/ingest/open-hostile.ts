import {writeFile} from 'node:fs/promises';
import {visible} from '../../source/core/text/visible.ts';
import {openPaths} from '../../source/ingest/open.ts';

// What the terminal would act on, and the marks that turn text around.
export const ACTS_ON_TERMINAL = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/u;

/**
 * Opens a file whatever is in it, and says what is wrong with how that went: it may give sources or be refused in a line, but
 * not fail in another way, nor give a text that the terminal would act on. `undefined` where all is well.
 */
export async function wrongWith(path: string, bytes: Uint8Array): Promise<string | undefined> {
	await writeFile(path, bytes);
	try {
		const {sources, notes} = await openPaths([path]);
		for (const {blocks, text, title, outlet} of sources) {
			const shown = visible([text, title, outlet].join('\n')).replaceAll('\n', '');
			if (ACTS_ON_TERMINAL.test(shown)) return 'gives a control character to the screen';
			if (blocks.some(({start, end}) => start >= end || end > text.length)) return 'gives a block outside its text';
		}
		return notes.some((note) => note.includes('\n')) ? 'gives a note of several lines' : undefined;
	} catch (error) {
		if (!(error instanceof Error)) return `throws ${error}`;
		if (error.name !== 'UserError') return error.stack;
		return error.message.includes('\n') ? `complains in several lines: ${error.message}` : undefined;
	}
}
