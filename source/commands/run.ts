import type {Context, Outcome, Run} from './command.ts';
import {parseArguments} from './parse.ts';
import type {Command} from './table.ts';

// Each is loaded when it is asked for: nobody waits for the code of another.
const LOADERS: Readonly<Record<Command['name'], () => Promise<Run>>> = {
	'': async () => (await import('./read.ts')).runRead,
	list: async () => (await import('./list.ts')).runList,
	show: async () => (await import('./show.ts')).runShow,
	search: async () => (await import('./search.ts')).runSearch,
	diff: async () => (await import('./diff.ts')).runDiff,
	matrix: async () => (await import('./matrix.ts')).runMatrix,
	help: async () => (await import('./help.ts')).runHelp,
};

/** Carries out what some arguments ask for. Throws a `UserError` for what the user can mend. */
export async function run(args: readonly string[], context: Context): Promise<Outcome> {
	const {command, request, asks} = parseArguments(args);
	if (asks === 'version') return (await import('./version.ts')).runVersion(request, context);
	if (asks === 'help') {
		const runHelp = await LOADERS.help();
		return runHelp({...request, words: command.name ? [command.name] : []}, context);
	}
	const runCommand = await LOADERS[command.name]();
	return runCommand(request, context);
}
