import type {ShelfEdit, ShelfEdited} from '../core/shelf.ts';
import type {Library} from './library.ts';
import type {Standing} from './record.ts';

type Edited = Pick<Library, 'revision' | 'standing' | 'bringBack' | 'nameStory' | 'mergeStories' | 'place'>;

/** Does to the stories of a library what a person wants. */
export async function editShelf(library: Edited, edit: ShelfEdit): Promise<ShelfEdited> {
	const standing = await library.standing(touchedBy(edit));
	const isDone = await carryOut(library, edit);
	return {isDone, revision: await library.revision(), before: edit.kind === 'undo' ? undefined : {standing}};
}

function touchedBy(edit: ShelfEdit): readonly string[] {
	switch (edit.kind) {
		case 'name':
		case 'part':
			return [edit.story];
		case 'join':
			return [...edit.from, edit.into];
		case 'undo':
			return [];
	}
}

async function carryOut(library: Edited, edit: ShelfEdit): Promise<boolean> {
	switch (edit.kind) {
		case 'name':
			return library.nameStory(edit.story, edit.name);
		case 'join': {
			const joined: boolean[] = [];
			for (const from of edit.from) joined.push(await library.mergeStories(from, edit.into, 'person'));
			return joined.includes(true);
		}
		case 'part':
			return (await library.place(edit.sources, {story: undefined, by: 'person'})) !== undefined;
		case 'undo':
			await library.bringBack(edit.before.standing as Standing);
			return true;
	}
}
