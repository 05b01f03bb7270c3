import type {Source} from '../core/model.ts';
import {UserError} from '../core/user-error.ts';
import {openPaths} from '../ingest/open.ts';
import {openSamples} from '../library/samples.ts';
import type {Context, Options} from './command.ts';

/** The sources a command works on, and a line about each file that gave none. */
export type OpenedSources = {readonly sources: readonly Source[]; readonly notes: readonly string[]};

/** The sources `--from` names, else the samples; `--outlet` names the outlet of the one that is opened. */
export async function openSources({from, outlet}: Options, {root, openStdin}: Context): Promise<OpenedSources> {
	const opened = from.length > 0 ? await openPaths(from, openStdin) : {sources: await openSamples(root), notes: []};
	if (outlet === undefined) return opened;
	if (opened.sources.length > 1)
		throw new UserError(`--outlet names the outlet of one source, but ${opened.sources.length} are open`);
	return {...opened, sources: opened.sources.map((source) => ({...source, outlet}))};
}
