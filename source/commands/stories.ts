import type {Filter} from '../core/search/filter.ts';
import type {StorySummary} from '../core/story-summary.ts';
import {UserError} from '../core/user-error.ts';
import {parseFilter} from '../library/filter-words.ts';
import type {Library} from '../library/library.ts';
import {type Frame, framed} from '../report/frame.ts';
import {STORIES_JSON, storiesText} from '../report/stories.ts';
import {type Context, EXIT_DONE, EXIT_NOTHING_FOUND, type Format, type Options, type Run} from './command.ts';
import {openKnownLibrary} from './library-file.ts';
import {pageFor} from './page.ts';
import {printFrame} from './print-frame.ts';

// Read from the library at a time.
const STEP = 500;

/** `wirediff stories [FILTER…]` */
export const runStories: Run = async ({words, options}, context) => {
	const library = await openStories(options, context);
	const frame = await frameFor(options.format);
	const parts = storiesIn(library, parseFilter(words));
	const count = frame ? await printFrame(frame, parts, context) : await printDrawn(parts, context);
	if (count > 0) return {stdout: '', notes: [], exitCode: EXIT_DONE};
	return {
		stdout: options.format === 'json' ? framed(STORIES_JSON, []) : '',
		notes: [words.length > 0 ? 'no story passes the filter' : 'no two articles tell the same event yet'],
		exitCode: EXIT_NOTHING_FOUND,
	};
};

async function frameFor(format: Format): Promise<Frame<StorySummary> | undefined> {
	if (format === 'json') return STORIES_JSON;
	if (format === 'text') return undefined;
	const [{tableFrame}, {STORIES_TABLE}] = await Promise.all([import('./write-table.ts'), import('../report/table.ts')]);
	return tableFrame(STORIES_TABLE, format);
}

async function printDrawn(parts: AsyncIterable<readonly StorySummary[]>, context: Context): Promise<number> {
	let count = 0;
	for await (const stories of parts) {
		await context.print(await drawStories(stories, context));
		count += stories.length;
	}
	return count;
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

async function* storiesIn(library: Library, filter: Filter): AsyncGenerator<readonly StorySummary[]> {
	for (let offset = 0; ; offset += STEP) {
		const part = await library.stories(filter, {offset, limit: STEP});
		yield part;
		if (part.length < STEP) return;
	}
}
