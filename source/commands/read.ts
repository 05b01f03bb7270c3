import {existsSync} from 'node:fs';
import {UserError} from '../core/user-error.ts';
import {didYouMean} from '../ingest/nearest.ts';
import {STDIN} from '../ingest/open.ts';
import {listText} from '../report/list.ts';
import {type Context, EXIT_BAD_INPUT, type Request, type Run} from './command.ts';
import {type OpenedSources, openSources} from './open-sources.ts';
import {COMMANDS} from './table.ts';

/** The sources to open the reader on: the files and folders that are named, else the samples. */
export async function openForReading({words, options}: Request, context: Context): Promise<OpenedSources> {
	const [first] = words;
	if (first !== undefined && first !== STDIN && !first.includes('/') && !existsSync(first)) {
		const names = COMMANDS.map(({name}) => name);
		throw new UserError(`"${first}" is neither a command${didYouMean(first, names)} nor a file or folder`);
	}
	return openSources({...options, from: [...options.from, ...words]}, context);
}

/** `wirediff [FILE|FOLDER|-]…` where there is no terminal to read in: the list of the sources, and a failure. */
export const runRead: Run = async (request, context) => {
	const {sources, notes} = await openForReading(request, context);
	return {
		stdout: listText(sources, context.page),
		notes: [...notes, 'the reader needs a terminal; this is what it would open (see wirediff --help)'],
		exitCode: EXIT_BAD_INPUT,
	};
};
