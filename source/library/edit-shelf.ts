import {articleOf, isLone, type ShelfEdit, type ShelfEdited} from '../core/shelf.ts';
import type {Library} from './library.ts';
import type {Standing} from './record.ts';

type Edited = Pick<Library, 'revision' | 'amend' | 'standing' | 'bringBack' | 'nameStory' | 'mergeStories' | 'place'>;

/** Does to a library what a person wants. */
export async function editShelf(library: Edited, edit: ShelfEdit): Promise<ShelfEdited> {
	if (edit.kind === 'amend') {
		const isDone = await library.amend(edit.source, edit.facts);
		return {isDone, story: undefined, revision: await library.revision(), before: undefined};
	}
	const touched = touchedBy(edit);
	const standing = await library.standing(storiesIn(touched), articlesIn(touched));
	const story = await carryOut(library, edit);
	const before = edit.kind === 'undo' ? undefined : {standing};
	const isDone = story !== undefined || edit.kind === 'undo';
	return {isDone, story, revision: await library.revision(), before};
}

type StoryEdit = Exclude<ShelfEdit, {kind: 'amend'}>;

function touchedBy(edit: StoryEdit): readonly string[] {
	switch (edit.kind) {
		case 'name':
		case 'part':
			return [edit.story];
		case 'join':
			return [edit.into, ...edit.from];
		case 'undo':
			return [];
	}
}

const storiesIn = (ids: readonly string[]) => ids.filter((id) => !isLone(id));
const articlesIn = (ids: readonly string[]) => ids.filter(isLone).map(articleOf);

/** Gives the story that came of it, if one did. */
async function carryOut(library: Edited, edit: StoryEdit): Promise<string | undefined> {
	switch (edit.kind) {
		case 'name': {
			const {story, name} = edit;
			if (isLone(story)) return library.place([articleOf(story)], {story: undefined, name, by: 'person'});
			return (await library.nameStory(story, name)) ? story : undefined;
		}
		case 'join':
			return join(library, [edit.into, ...edit.from]);
		case 'part':
			return library.place(edit.sources, {story: undefined, by: 'person'});
		case 'undo':
			await library.bringBack(edit.before.standing as Standing);
			return undefined;
	}
}

/** The first that is a story takes all others in; articles that are in none become a new one where there is no story among them. */
async function join(library: Edited, ids: readonly string[]): Promise<string | undefined> {
	const [into, ...others] = storiesIn(ids);
	const articles = articlesIn(ids);
	if (into === undefined) return library.place(articles, {story: undefined, by: 'person'});
	const joined: boolean[] = [];
	for (const other of others) joined.push(await library.mergeStories(other, into, 'person'));
	const placed = articles.length > 0 ? await library.place(articles, {story: into, by: 'person'}) : undefined;
	return placed !== undefined || joined.includes(true) ? into : undefined;
}
