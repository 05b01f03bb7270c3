import type {StorySummary} from '../../core/story-summary.ts';
import {idFromName} from '../../ingest/ids.ts';
import type {PlacedBy, Placing} from '../library.ts';
import type {StoryRecord} from '../record.ts';
import type {Database} from './database.ts';
import {freeId} from './free-id.ts';
import {nameByArticles} from './name-stories.ts';
import {part} from './parted.ts';

/** Puts an article into a story, by their numbers; the story's counts are brought up to date by `refreshStories`. */
export function putInto(database: Database, article: number, story: number, by: PlacedBy): void {
	database.run('UPDATE article SET story = ?, placed_by = ? WHERE number = ?', story, by, article);
}

/** The number of a new story. */
export function makeStory(database: Database, name: string, isNamed: boolean): number {
	const id = freeId(database, 'story', storyId(name));
	return database.run('INSERT INTO story (id, name, is_named) VALUES (?, ?, ?)', id, name, Number(isNamed));
}

/** The number of the story that files call by this name, made if there is none. */
export function toldStory(database: Database, name: string): number {
	const known = database.first<{number: number}>('SELECT number FROM story WHERE name = ? ORDER BY number', name);
	return known?.number ?? makeStory(database, name, true);
}

/** The number of the story of a record, made if there is none. Where another story has its id, it is known by its name. */
export function recordedStory(database: Database, {id, name, isNamed}: StoryRecord): number {
	const numberWhere = (condition: string, ...values: readonly string[]) =>
		database.first<{number: number}>(`SELECT number FROM story WHERE ${condition}`, ...values)?.number;
	const known =
		numberWhere('id = ? AND name = ?', id, name) ??
		(numberOfStory(database, id) === undefined ? undefined : numberWhere('name = ?', name));
	if (known !== undefined) return known;
	const free = freeId(database, 'story', id);
	return database.run('INSERT INTO story (id, name, is_named) VALUES (?, ?, ?)', free, name, Number(isNamed));
}

// As many words as tell one story from most others.
const ID_WORDS = 6;

const storyId = (name: string) => idFromName(name).split('-').slice(0, ID_WORDS).join('-') || 'story';

/** Counts the articles of some stories anew, and takes away those that have none left. */
export function refreshStories(database: Database, stories: Iterable<number>): void {
	for (const story of new Set(stories)) {
		database.run(
			`UPDATE story SET (sources, latest) = (SELECT count(*), max(published) FROM article WHERE story = ?)
			WHERE number = ?`,
			story,
			story,
		);
		database.run('DELETE FROM story WHERE number = ? AND sources = 0', story);
	}
}

type Placed = {readonly number: number; readonly story: number | null; readonly placedBy: PlacedBy | null};

/** See `Library.place`. Gives the story's id, or `undefined` if there is no such story or no article that may be put there. */
export function place(database: Database, ids: readonly string[], {story, name, by}: Placing): string | undefined {
	const articles = database
		.all<Placed & {readonly title: string}>(
			`SELECT number, story, placed_by AS placedBy, title FROM article JOIN json_each(?) AS wanted ON wanted.value = article.id
			ORDER BY wanted.key`,
			JSON.stringify(ids),
		)
		.filter(({placedBy}) => by !== 'rule' || placedBy === null || placedBy === 'rule');
	const [first] = articles;
	if (!first) return undefined;
	const into =
		story === undefined
			? makeStory(database, name ?? first.title, name !== undefined && by !== 'rule')
			: numberOfStory(database, story);
	if (into === undefined) return undefined;
	const before = new Set(articles.flatMap((article) => article.story ?? []));
	for (const {number} of articles) putInto(database, number, into, by);
	refreshStories(database, [...before, into]);
	nameByArticles(database, [...before, into]);
	// Who takes articles out of a story says that the two are not one, which those that stay would otherwise be joined by.
	if (by === 'person') for (const other of before) part(database, into, other);
	return database.first<{id: string}>('SELECT id FROM story WHERE number = ?', into)?.id;
}

export function numberOfStory(database: Database, id: string): number | undefined {
	return database.first<{number: number}>('SELECT number FROM story WHERE id = ?', id)?.number;
}

export type StoryRow = Omit<StorySummary, 'outlets' | 'isNamed' | 'first' | 'latest'> & {
	readonly number: number;
	readonly isNamed: number;
	readonly latest: string | null;
};

/** The part of SQL that `toStory` reads from. */
export const SELECT_STORY = 'SELECT number, id, name, is_named AS isNamed, sources, latest FROM story';

export function toStory(database: Database, {number, isNamed, latest, ...story}: StoryRow): StorySummary {
	const outlets = database.all<{name: string; first: string | null}>(
		`SELECT outlet.name, min(published) AS first FROM article JOIN outlet ON outlet.number = article.outlet
		WHERE story = ? GROUP BY outlet.number ORDER BY min(article.number)`,
		number,
	);
	return {
		...story,
		isNamed: isNamed === 1,
		first: outlets.flatMap(({first}) => first ?? []).sort()[0],
		latest: latest ?? undefined,
		outlets: outlets.map(({name}) => name),
	};
}

/** See `Library.nameStory`. */
export function nameStory(database: Database, id: string, name: string | undefined): boolean {
	const story = numberOfStory(database, id);
	if (story === undefined) return false;
	if (name !== undefined) database.run('UPDATE story SET name = ?, is_named = 1 WHERE number = ?', name, story);
	else database.run('UPDATE story SET is_named = 0 WHERE number = ?', story);
	nameByArticles(database, [story]);
	return true;
}
