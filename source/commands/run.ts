import type {Context, Outcome, Run} from './command.ts';
import {runHelp} from './help.ts';
import {runList} from './list.ts';
import {parseArguments} from './parse.ts';
import {runRead} from './read.ts';
import {runShow} from './show.ts';
import type {Command} from './table.ts';
import {runVersion} from './version.ts';
import {openWeb} from './web.ts';

// The small ones are at hand; those that align or search load what they need for it when they are asked for.
const LOADERS: Readonly<Record<Command['name'], () => Run | Promise<Run>>> = {
	'': () => runRead,
	list: () => runList,
	show: () => runShow,
	help: () => runHelp,
	add: async () => (await import('./add.ts')).runAdd,
	remove: async () => (await import('./remove.ts')).runRemove,
	export: async () => (await import('./export-library.ts')).runExport,
	import: async () => (await import('./import-library.ts')).runImport,
	library: async () => (await import('./library.ts')).runLibrary,
	watch: async () => (await import('./watch.ts')).runWatch,
	feeds: async () => (await import('./feeds.ts')).runFeeds,
	stories: async () => (await import('./stories.ts')).runStories,
	story: async () => (await import('./story.ts')).runStory,
	search: async () => (await import('./search.ts')).runSearch,
	diff: async () => (await import('./diff.ts')).runDiff,
	matrix: async () => (await import('./matrix.ts')).runMatrix,
	config: async () => (await import('./config.ts')).runConfig,
};

/** Carries out what some arguments ask for. Throws a `UserError` for what the user can mend. */
export async function run(args: readonly string[], world: Omit<Context, 'web'>): Promise<Outcome> {
	const {command, request, asks} = parseArguments(args);
	const context = {...world, web: openWeb(request.options, world)};
	if (asks === 'version') return runVersion(request, context);
	if (asks === 'help') return runHelp({...request, words: command.name ? [command.name] : []}, context);
	const runCommand = await LOADERS[command.name]();
	const {isColoured = context.isColoured} = request.options;
	return runCommand(request, {...context, isColoured});
}
