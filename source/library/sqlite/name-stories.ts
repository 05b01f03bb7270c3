import {nameStory as titleOf} from '../../core/stories/name-story.ts';
import type {Database} from './database.ts';
import {readMembers} from './fingerprints.ts';

/** Names stories, by their numbers, by the articles they have now; those that a person or a file named keep their names. */
export function nameByArticles(database: Database, stories: Iterable<number>): void {
	for (const story of new Set(stories)) {
		const [first, ...rest] = readMembers(database, story);
		if (first)
			database.run('UPDATE story SET name = ? WHERE number = ? AND NOT is_named', titleOf([first, ...rest]), story);
	}
}
