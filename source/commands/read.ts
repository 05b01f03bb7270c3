import {existsSync} from 'node:fs';
import type {Source} from '../core/model.ts';
import {UserError} from '../core/user-error.ts';
import {didYouMean} from '../ingest/nearest.ts';
import {STDIN} from '../ingest/open.ts';
import {listText, toListings} from '../report/list.ts';
import {type Context, EXIT_BAD_INPUT, type Options, type Run} from './command.ts';
import {type Collection, openSources} from './open-sources.ts';
import {pageFor} from './page.ts';
import {COMMANDS} from './table.ts';

/** `wirediff [FILE|FOLDER|ADDRESS|-]…`: the reader; where there is no terminal, the list of what it would open, and a failure. */
export const runRead: Run = async ({words, options}, context) => {
	assertNoMistypedCommand(words[0]);
	const asked = {...options, from: [...options.from, ...words]};
	const {notes, ...collection} = await openWatched(asked, context);
	const sources = await collection.sources({}, collection.library && MOST_READ);
	if (!context.openReader) return listInstead(sources, notes, context);
	const [first, ...others] = sources;
	if (!first) throw new UserError('there is nothing to read');
	const {settingsInForce} = await import('./settings.ts');
	const {settings} = await settingsInForce(options, context);
	return {stdout: '', notes, exitCode: await context.openReader([first, ...others], settings, notes)};
};

/** The sources, and how many files are read as long as that goes on. */
async function openWatched(options: Options, context: Context): Promise<Collection> {
	const watch = context.openReader && options.from.length > 0 ? await context.watchOpening() : undefined;
	try {
		return await openSources(options, context, watch?.mayReadOn);
	} finally {
		watch?.end();
	}
}

function assertNoMistypedCommand(word: string | undefined): void {
	if (word === undefined || word === STDIN || word.includes('/') || existsSync(word)) return;
	const names = COMMANDS.map(({name}) => name);
	throw new UserError(`"${word}" is neither a command${didYouMean(word, names)} nor a file or folder`);
}

// Of a library, the last published: their texts are all held in memory.
const MOST_READ = 500;

async function listInstead(sources: readonly Source[], notes: readonly string[], context: Context) {
	return {
		stdout: listText(toListings(sources), await pageFor(sources, context)),
		notes: [...notes, 'the reader needs a terminal; this is what it would open (see wirediff --help)'],
		exitCode: EXIT_BAD_INPUT,
	};
}
