import {existsSync} from 'node:fs';
import type {Source} from '../core/model.ts';
import {UserError} from '../core/user-error.ts';
import {didYouMean} from '../ingest/nearest.ts';
import {STDIN} from '../ingest/open.ts';
import type {Library} from '../library/library.ts';
import {listText, toListings} from '../report/list.ts';
import {type Context, EXIT_BAD_INPUT, type Options, type Run, type ToRead} from './command.ts';
import {libraryFile} from './library-file.ts';
import {type Collection, openSources} from './open-sources.ts';
import {pageFor} from './page.ts';
import {COMMANDS} from './table.ts';

/** `wirediff [FILE|FOLDER|ADDRESS|-]…`: the reader; where there is no terminal, the list of what it would open, and a failure. */
export const runRead: Run = async ({words, options}, context) => {
	assertNoMistypedCommand(words[0]);
	const asked = {...options, from: [...options.from, ...words]};
	const {notes, ...collection} = await openWatched(asked, context);
	if (!context.openReader) return listInstead(collection, notes, context);
	const toRead = await toReadFrom(collection, options, context);
	const {settingsInForce} = await import('./settings.ts');
	const {settings} = await settingsInForce(options, context);
	return {stdout: '', notes, exitCode: await context.openReader(toRead, settings, notes)};
};

// For who starts the program for the first time.
const GREETING = 'a sample story: wirediff FILE|FOLDER opens yours, wirediff add keeps them';

/** A library as it is, since it may be large; else the sources that are open. */
async function toReadFrom(
	{library, sources, isSample}: Contents & Pick<Collection, 'isSample'>,
	options: Options,
	context: Context,
): Promise<ToRead> {
	if (library) return {library, file: libraryFile(options, context)};
	const [first, ...others] = await sources();
	if (!first) throw new UserError('there is nothing to read');
	return {sources: [first, ...others], greeting: isSample && !options.isSamples ? GREETING : undefined};
}

type Contents = Pick<Collection, 'library' | 'sources'>;

/** The sources, and how many files are read as long as that goes on. */
async function openWatched(options: Options, context: Context): Promise<Collection> {
	if (!context.openReader || options.from.length === 0) return openSources(options, context);
	const {mayReadOn, tell, end} = await context.watchOpening();
	try {
		return await openSources(options, {...context, web: {...context.web, tell}}, mayReadOn);
	} finally {
		end();
	}
}

function assertNoMistypedCommand(word: string | undefined): void {
	if (word === undefined || word === STDIN || word.includes('/') || existsSync(word)) return;
	const names = COMMANDS.map(({name}) => name);
	throw new UserError(`"${word}" is neither a command${didYouMean(word, names)} nor a file or folder`);
}

async function listInstead({library, sources}: Contents, notes: readonly string[], context: Context) {
	return {
		stdout: library ? await listStories(library, context) : await listSources(await sources(), context),
		notes: [...notes, 'the reader needs a terminal; this is what it would open (see wirediff --help)'],
		exitCode: EXIT_BAD_INPUT,
	};
}

const listSources = async (sources: readonly Source[], context: Context) =>
	listText(toListings(sources), await pageFor(sources, context));

// As much as anybody scrolls back through.
const MOST_LISTED = 500;

async function listStories(library: Library, context: Context): Promise<string> {
	const [{drawStories}, {shelfLine}] = await Promise.all([import('./stories.ts'), import('../library/shelf-line.ts')]);
	return drawStories((await library.shelf({}, {offset: 0, limit: MOST_LISTED})).map(shelfLine), context);
}
