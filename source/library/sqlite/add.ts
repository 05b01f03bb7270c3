import type {Answer, Arrival, PlacedBy} from '../library.ts';
import {prepareArticle} from '../prepare-article.ts';
import type {Database} from './database.ts';
import {startIntake} from './intake.ts';
import {putInto, toldStory} from './stories.ts';

/** Adds articles inside a transaction; see `Library.add`. */
export function addArrivals(database: Database, arrivals: readonly Arrival[], now: string): readonly Answer[] {
	const intake = startIntake(database);
	const answers = arrivals.map(
		({source: given, prepared = prepareArticle(given), sha256, hasOutlet = true}): Answer => {
			const {source, marks} = prepared;
			const same = intake.findSame(source, marks, hasOutlet);
			if (same) {
				if (source.story !== undefined) intake.refresh(tellStory(database, same.number, source.story));
				const {id, title, sameBy, likeness} = same;
				return {kind: 'kept', id, title, sameBy, likeness};
			}
			const placed =
				source.story === undefined ? 'by-words' : {story: toldStory(database, source.story), by: 'told' as const};
			const {id} = intake.insert(prepared, {sha256, added: now, placed});
			return {kind: 'added', id, title: source.title};
		},
	);
	intake.finish();
	return answers;
}

/**
 * Puts an article that is there into the story its file tells of now, unless something better is known. Gives the stories that
 * changed.
 */
function tellStory(database: Database, article: number, name: string): readonly number[] {
	const before = database.first<{story: number | null; by: PlacedBy | null}>(
		'SELECT story, placed_by AS by FROM article WHERE number = ?',
		article,
	);
	if (before?.by === 'person' || before?.by === 'told') return [];
	const story = toldStory(database, name);
	putInto(database, article, story, 'told');
	return [story, ...(before?.story == null ? [] : [before.story])];
}
