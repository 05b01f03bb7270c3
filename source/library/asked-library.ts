import {resolve} from 'node:path';
import type {ShelfAnswer, ShelfEdit, ShelfEdited, ShelfQuestion} from '../core/shelf.ts';
import {answerShelf} from './answer-shelf.ts';
import {editShelf} from './edit-shelf.ts';
import type {Library} from './library.ts';
import {openLibraryThread} from './thread/library-thread.ts';

/** An open library, and its file, as a screen asks it: first here, so that it can be drawn at once, then in a thread. */
export function askedLibrary(library: Library, file: string) {
	const thread = openLibraryThread(file);
	return {
		file: resolve(file),
		askHere: (question: ShelfQuestion): Promise<ShelfAnswer> => answerShelf(library, question),
		ask: (question: ShelfQuestion): Promise<ShelfAnswer> => answerShelf(thread, question),
		edit: (wanted: ShelfEdit): Promise<ShelfEdited> => editShelf(thread, wanted),
		revision: () => thread.revision(),
		close: () => thread.close(),
	};
}
