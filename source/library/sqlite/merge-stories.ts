import type {Database} from './database.ts';
import {nameByArticles} from './name-stories.ts';
import {part, partedFrom, unpart} from './parted.ts';
import {numberOfStory, refreshStories} from './stories.ts';

/** See `Library.mergeStories`. */
export function mergeStories(database: Database, fromId: string, intoId: string, by: 'rule' | 'person'): boolean {
	const [from, into] = [numberOfStory(database, fromId), numberOfStory(database, intoId)];
	return from !== undefined && into !== undefined && from !== into && joinStories(database, from, into, by);
}

/** The same by the numbers of two stories. */
export function joinStories(database: Database, from: number, into: number, by: 'rule' | 'person'): boolean {
	if (by === 'rule' && !mayRuleMerge(database, from, into)) return false;
	if (by === 'person') database.run("UPDATE article SET placed_by = 'person' WHERE story = ?", from);
	database.run('UPDATE article SET story = ? WHERE story = ?', into, from);
	unpart(database, from, into);
	// What was parted from the one is parted from both together.
	for (const other of partedFrom(database, from)) part(database, into, other);
	refreshStories(database, [from, into]);
	nameByArticles(database, [into]);
	return true;
}

function mayRuleMerge(database: Database, from: number, into: number): boolean {
	const isDecided = database.first(
		`SELECT 1 FROM article WHERE story = ? AND placed_by <> 'rule'
		UNION ALL SELECT 1 FROM story WHERE number = ? AND is_named`,
		from,
		from,
	);
	return isDecided === undefined && !partedFrom(database, from).includes(into);
}
