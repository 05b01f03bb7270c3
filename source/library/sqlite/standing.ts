import type {Standing} from '../record.ts';
import type {Database} from './database.ts';
import {numberOfStory, refreshStories} from './stories.ts';

/** See `Library.standing`. */
export function readStanding(database: Database, stories: readonly string[], articles: readonly string[]): Standing {
	const ids = JSON.stringify(stories);
	return {
		stories: database
			.all<{id: string; name: string; isNamed: number}>(
				'SELECT id, name, is_named AS isNamed FROM story WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
				ids,
			)
			.map(({isNamed, ...story}) => ({...story, isNamed: isNamed === 1})),
		placed: database.all<Standing['placed'][number]>(
			`SELECT article.id AS article, story.id AS story, placed_by AS by
			FROM article LEFT JOIN story ON story.number = article.story
			WHERE story.id IN (SELECT value FROM json_each(?)) OR article.id IN (SELECT value FROM json_each(?))
			ORDER BY article.number`,
			ids,
			JSON.stringify(articles),
		),
		parted: database
			.all<{one: string; other: string}>(
				`SELECT one.id AS one, other.id AS other
				FROM parted JOIN story AS one ON one.number = parted.one JOIN story AS other ON other.number = parted.other
				WHERE one.id IN (SELECT value FROM json_each(?)) OR other.id IN (SELECT value FROM json_each(?))`,
				ids,
				ids,
			)
			.map(({one, other}) => [one, other] as const),
	};
}

/** See `Library.bringBack`. */
export function bringBack(database: Database, {stories, placed, parted}: Standing): void {
	const touched: number[] = [];
	for (const story of stories) {
		database.run(
			`INSERT INTO story (id, name, is_named) VALUES (?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET name = excluded.name, is_named = excluded.is_named`,
			story.id,
			story.name,
			Number(story.isNamed),
		);
		const number = numberOfStory(database, story.id)!;
		database.run('DELETE FROM parted WHERE one = ? OR other = ?', number, number);
		touched.push(number);
	}
	for (const {article, story, by} of placed) {
		const before = database.first<{story: number | null}>('SELECT story FROM article WHERE id = ?', article);
		const number = story === null ? null : numberOfStory(database, story);
		if (!before || number === undefined) continue;
		database.run('UPDATE article SET story = ?, placed_by = ? WHERE id = ?', number, by, article);
		if (before.story !== null) touched.push(before.story);
	}
	for (const [one, other] of parted)
		database.run(
			`INSERT OR IGNORE INTO parted SELECT min(one.number, other.number), max(one.number, other.number)
			FROM story AS one, story AS other WHERE one.id = ? AND other.id = ?`,
			one,
			other,
		);
	refreshStories(database, touched);
}
