import type {Database} from './database.ts';

/** Remembers that a person holds two stories apart, by their numbers; not where one of them is no more. */
export function part(database: Database, one: number, other: number): void {
	const isThere = (story: number) => database.first('SELECT 1 FROM story WHERE number = ?', story) !== undefined;
	if (one === other || !isThere(one) || !isThere(other)) return;
	database.run('INSERT OR IGNORE INTO parted (one, other) VALUES (?, ?)', Math.min(one, other), Math.max(one, other));
}

/** Forgets that two stories were held apart. */
export function unpart(database: Database, one: number, other: number): void {
	database.run('DELETE FROM parted WHERE one = ? AND other = ?', Math.min(one, other), Math.max(one, other));
}

/** The stories that are held apart from one. */
export function partedFrom(database: Database, story: number): readonly number[] {
	return database
		.all<{one: number; other: number}>('SELECT one, other FROM parted WHERE one = ? OR other = ?', story, story)
		.map(({one, other}) => (one === story ? other : one));
}
