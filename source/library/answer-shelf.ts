import type {Filter} from '../core/search/filter.ts';
import {articleOf, isLone, loneStory, type ShelfAnswer, type ShelfQuestion} from '../core/shelf.ts';
import type {StorySummary} from '../core/story-summary.ts';
import {UserError} from '../core/user-error.ts';
import {parseFilter} from './filter-words.ts';
import type {Library, ShelfEntry} from './library.ts';
import {shelfLine} from './shelf-line.ts';

type Asked = Pick<
	Library,
	| 'revision'
	| 'count'
	| 'named'
	| 'search'
	| 'countStories'
	| 'shelf'
	| 'countShelf'
	| 'placeOnShelf'
	| 'story'
	| 'inStory'
	| 'getAll'
>;

type Answer<Kind extends ShelfAnswer['kind']> = ShelfAnswer & {readonly kind: Kind};
type Question<Kind extends ShelfQuestion['kind']> = ShelfQuestion & {readonly kind: Kind};

// More than a story has that is one event. Their texts are all held in memory.
const MOST_OPENED = 500;

/** What a library answers to a question of the screen. */
export async function answerShelf(library: Asked, question: ShelfQuestion): Promise<ShelfAnswer> {
	const revision = await library.revision();
	switch (question.kind) {
		case 'list':
			return listStories(library, question, revision);
		case 'totals':
			return {kind: 'totals', revision, ...(await countAll(library))};
		case 'preview': {
			const {story, limit} = question;
			const sources = isLone(story)
				? await library.named(articleOf(story), 1)
				: await library.inStory(story, {offset: 0, limit});
			return {kind: 'preview', revision, story, sources};
		}
		case 'open':
			return 'with' in question
				? openStoryWith(library, question.with, revision)
				: openStory(library, question.story, revision);
		case 'search':
			return {...question, revision, found: await library.search(question.phrase)};
		case 'sources':
			return {...question, sources: await library.getAll(question.ids)};
	}
}

async function countAll(library: Asked): Promise<Pick<Answer<'totals'>, 'stories' | 'sources' | 'alone'>> {
	const stories = await library.countStories({});
	return {stories, sources: await library.count({}), alone: (await library.countShelf({})) - stories};
}

async function listStories(library: Asked, question: Question<'list'>, revision: number): Promise<ShelfAnswer> {
	const {kind, filter: typed, order, story, place, before, limit} = question;
	const {filter, mistake} = readFilter(typed);
	const total = await library.countShelf(filter);
	const wanted = story === undefined ? undefined : isLone(story) ? {article: articleOf(story)} : {story};
	const found = wanted && (await library.placeOnShelf(wanted, filter, order));
	const offset = Math.max(0, (found ?? Math.max(0, Math.min(place, total - 1))) - before);
	const lines = (await library.shelf(filter, {offset, limit, order})).map(lineOf);
	return {kind, filter: typed, order, revision, total, offset, lines, mistake};
}

/** An article that is in no story is told from one by its id. */
function lineOf(entry: ShelfEntry): StorySummary {
	const line = shelfLine(entry);
	return 'story' in entry ? line : {...line, id: loneStory(line.id)};
}

/** A filter that is still being typed may be none yet; then all stories are listed. */
function readFilter(typed: string): {readonly filter: Filter; readonly mistake: string | undefined} {
	try {
		return {filter: parseFilter(typed.match(/\S+:"[^"]*"?|\S+/g) ?? []), mistake: undefined};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {filter: {}, mistake: error.message};
	}
}

async function openStoryWith(library: Asked, source: string, revision: number): Promise<ShelfAnswer> {
	const found = (await library.named(source, 1)).find(({id}) => id === source);
	if (!found) return {kind: 'open', revision, story: '', sources: [], all: 0, with: source};
	const opened = await openStory(library, found.storyId ?? loneStory(source), revision);
	const isOpen = opened.sources.some(({id}) => id === source);
	// One of very many that are opened only in part.
	const sources = isOpen ? opened.sources : [...opened.sources, ...(await library.getAll([source]))];
	return {...opened, sources, with: source};
}

async function openStory(library: Asked, story: string, revision: number): Promise<Answer<'open'>> {
	if (isLone(story)) {
		const sources = await library.getAll([articleOf(story)]);
		return {kind: 'open', revision, story, sources, all: sources.length, with: undefined};
	}
	const all = (await library.story(story))?.sources ?? 0;
	const order = all > MOST_OPENED ? 'latest' : 'added';
	const listed = await library.inStory(story, {offset: 0, limit: MOST_OPENED, order});
	const sources = await library.getAll(listed.map(({id}) => id));
	return {kind: 'open', revision, story, sources, all, with: undefined};
}
