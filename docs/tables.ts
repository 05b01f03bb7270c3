import {commandList, commandTables} from '../source/commands/manual.ts';
import type {Command} from '../source/screen/command.ts';
import {commands} from '../source/screen/commands.ts';
import {helpCommands} from '../source/screen/help/help-commands.ts';
import {keyLabels} from '../source/screen/keys.ts';
import type {ViewName} from '../source/screen/views.ts';

/** The files that hold tables drawn from the program, by their paths in the project. */
export const FILES_WITH_TABLES = ['README.md', 'docs/keys.md', 'docs/commands.md'] as const;

/** A text with each part between `<!-- NAME -->` and `<!-- /NAME -->` drawn anew. Throws where there is no such part. */
export function withTables(text: string): string {
	return text.replace(/(<!-- ([\w ]+) -->\n)[\s\S]*?(<!-- \/\2 -->)/g, (_, start, name, end) => {
		const draw = PARTS.get(name);
		if (!draw) throw new Error(`no table is called "${name}"`);
		return `${start}${draw()}\n${end}`;
	});
}

const ALL = [...commands, ...helpCommands];

/** The keys of each screen, from the table the reader obeys. */
function keyTables(): string {
	const views = [...new Set(ALL.flatMap(({views}) => views))];
	return views
		.map((view) => {
			const rows = ALL.filter((command) => command.views.includes(view));
			return `### ${view}\n\n${keyTable(rows)}`;
		})
		.join('\n\n');
}

// Those one works on; what opens over them has few keys, and names them all.
const MAIN_VIEWS: readonly ViewName[] = ['stories', 'library', 'reader', 'compare', 'search', 'matrix'];

// They work alike everywhere.
const SAID_BESIDE: readonly string[] = ['help', 'back', 'search.close'];

/** What the footer of each screen names where there is room for all. */
function mainKeys(): string {
	const hintsOf = (view: ViewName) =>
		ALL.flatMap((command) => {
			const {id, hint, hintFor = [id], views} = command;
			if (typeof hint !== 'string' || !views.includes(view) || SAID_BESIDE.includes(id)) return [];
			const keys = hintFor.map((of) => keyLabels(ALL.find((other) => other.id === of)!.keys)[0]!);
			return `${keys.map(code).join(' ')} ${hint}`;
		});
	return [
		'| screen | keys |',
		'|---|---|',
		...MAIN_VIEWS.map((view) => `| ${view} | ${hintsOf(view).join(', ')} |`),
	].join('\n');
}

const PARTS: ReadonlyMap<string, () => string> = new Map([
	['main keys', mainKeys],
	['keys', keyTables],
	['command list', () => commandList().trimEnd()],
	['commands', () => commandTables().trimEnd()],
]);

function keyTable(rows: readonly Command[]): string {
	return [
		'| key | what it does | in the config file |',
		'|---|---|---|',
		...rows.map(({id, keys, help}) => `| ${keyLabels(keys).map(code).join(' ')} | ${help} | ${code(id)} |`),
	].join('\n');
}

// A bar would end the cell, also inside code.
const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;
