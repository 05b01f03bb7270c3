import type {StorySummary} from '../core/story-summary.ts';
import {UserError} from '../core/user-error.ts';
import {parseFilter} from '../library/filter-words.ts';
import type {Library} from '../library/library.ts';
import {storiesJson, storiesText} from '../report/stories.ts';
import {type Context, EXIT_DONE, EXIT_NOTHING_FOUND, type Format, type Options, type Run} from './command.ts';
import {openKnownLibrary} from './library-file.ts';
import {pageFor} from './page.ts';

// Read from the library at a time.
const STEP = 500;

/** `wirediff stories [FILTER…]` */
export const runStories: Run = async ({words, options}, context) => {
	const library = await openStories(options, context);
	const stories = await allStories(library, parseFilter(words));
	const isNothing = stories.length === 0;
	return {
		stdout: await write(stories, options.format, context),
		notes: isNothing
			? [words.length > 0 ? 'no story passes the filter' : 'no two articles tell the same event yet']
			: [],
		exitCode: isNothing ? EXIT_NOTHING_FOUND : EXIT_DONE,
	};
};

async function write(stories: readonly StorySummary[], format: Format, context: Context): Promise<string> {
	if (format === 'json') return storiesJson(stories);
	if (format === 'text' || stories.length === 0) return drawStories(stories, context);
	const [{writeTable}, {storiesTable}] = await Promise.all([import('./write-table.ts'), import('../report/table.ts')]);
	return writeTable(storiesTable(stories), format);
}

/** The library that stories are kept in. Throws a `UserError` where none was begun. */
export async function openStories(options: Options, context: Context): Promise<Library> {
	const library = await openKnownLibrary(options, context);
	if (!library) throw new UserError('stories are kept in a library, and there is none yet; wirediff add makes one');
	return library;
}

/** Stories, laid out; nothing at all where there are none. */
export async function drawStories(stories: readonly StorySummary[], context: Context): Promise<string> {
	if (stories.length === 0) return '';
	const texts = stories.map(({id, name, outlets}) => ({id, name, outlets: outlets.join(' ')}));
	return storiesText(stories, await pageFor(texts, context));
}

async function allStories(library: Library, filter: ReturnType<typeof parseFilter>): Promise<readonly StorySummary[]> {
	const found: StorySummary[] = [];
	for (;;) {
		const part = await library.stories(filter, {offset: found.length, limit: STEP});
		found.push(...part);
		if (part.length < STEP) return found;
	}
}
