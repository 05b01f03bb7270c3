import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import {answerShelf} from '../../../source/library/answer-shelf.ts';
import {editShelf} from '../../../source/library/edit-shelf.ts';
import type {Arrival, Library} from '../../../source/library/library.ts';
import {openSqliteLibrary} from '../../../source/library/sqlite/open-sqlite-library.ts';
import type {Kept} from '../../../source/screen/kept/kept.ts';
import {initialStories, type Size, type State} from '../../../source/screen/state.ts';
import {withKeptLibrary} from '../../../source/screen/stories/kept-in-library.ts';
import {wantedOf} from '../../../source/screen/stories/wanted.ts';
import {update} from '../../../source/screen/update.ts';
import {folderOf} from '../../helpers/folder.ts';
import {sourceOf} from '../../library/sources.ts';
import {press} from '../screen-text.ts';

const SETTINGS = {threshold: 0.3, ascii: false, textColumns: undefined, keys: {}};

const STORM = 'Ferries will stay in port until Monday, the harbour office said.';
const BRIDGE = 'The old bridge was shut on Friday after a barge had struck one of its piers.';

/** An article of a story. */
export const article = (
	id: string,
	story: string | undefined,
	title: string,
	text: string,
	day = '2024-05-03',
): Arrival => ({
	source: sourceOf(id, `${title}\n\n${text}\n`, {outlet: `The ${id}`, published: day, title, ...(story && {story})}),
});

/** Two stories of two articles each, and an article that is in none. */
export const TWO_STORIES: readonly Arrival[] = [
	article('herald', 'Storm in May', 'Ferries stay in port', `${STORM} Hotels fear a quiet weekend.`),
	article(
		'courier',
		'Storm in May',
		'No ferry before Monday',
		`${STORM} The forecast speaks of high waves.`,
		'2024-05-04',
	),
	article('gazette', 'Old bridge', 'Bridge is shut', `${BRIDGE} Engineers look for cracks.`, '2024-05-05'),
	article('mirror', 'Old bridge', 'Barge hits bridge', `${BRIDGE} Nobody was hurt.`, '2024-05-06'),
	article('letter', undefined, 'A letter from the coast', 'The sea was calm, and nothing happened at all.'),
];

/** So many stories of one article each, the first the latest. */
export const manyStories = (count: number): readonly Arrival[] =>
	Array.from({length: count}, (_, index) => {
		const day = new Date(Date.UTC(2024, 0, 1) - index * 86_400_000).toISOString().slice(0, 10);
		return article(`paper-${index}`, `Story ${index}.`, `Title ${index}`, `What happened on day ${index}.`, day);
	});

/** A library in a folder of its own. */
export async function madeLibrary(arrivals: readonly Arrival[] = TWO_STORIES): Promise<Library> {
	const library = openSqliteLibrary(join(await folderOf({}), 'library.db'));
	onTestFinished(() => library.close());
	await library.add(arrivals);
	return library;
}

/** The state when the library has done what is asked of it and answered all that the screen would like to know. */
export async function answered(state: State, library: Library): Promise<State> {
	let next = state;
	for (const effect of state.effects)
		if (effect.kind === 'edit-stories') {
			const edited = await editShelf(library, effect.edit);
			next = update({...next, effects: []}, {kind: 'library-edited', edit: effect.edit, edited});
		}
	for (let question = wantedOf(next); question; question = wantedOf(next))
		next = update(next, {kind: 'library-answered', answer: await answerShelf(library, question)});
	return next;
}

/** The reader as it opens on a library, with what was kept of an earlier run. */
export const storiesOf = (library: Library, size: Size = {columns: 120, rows: 36}, kept: Kept = {}): Promise<State> =>
	answered(withKeptLibrary(initialStories('library#test', size, SETTINGS), kept), library);

/** The state after keys, each of which the library has answered. */
export async function pressed(state: State, library: Library, ...keys: readonly string[]): Promise<State> {
	let next = state;
	for (const key of keys) next = await answered(press(next, key), library);
	return next;
}
