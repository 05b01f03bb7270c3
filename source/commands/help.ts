import {UserError} from '../core/user-error.ts';
import {didYouMean} from '../ingest/nearest.ts';
import {hang, wrap} from '../report/lines.ts';
import type {Page} from '../report/page.ts';
import {EXIT_DONE, type Run} from './command.ts';
import {OPTIONS, type Option, type OptionName} from './options.ts';
import {COMMANDS, type Command, READER} from './table.ts';

/** `wirediff help [COMMAND]` */
export const runHelp: Run = async ({words: [word]}, {page}) => {
	const command = COMMANDS.find(({name}) => name === word);
	if (word !== undefined && !command) {
		const names = COMMANDS.map(({name}) => name);
		throw new UserError(`unknown command "${word}"${didYouMean(word, names)}; known are ${names.join(', ')}`);
	}
	return {stdout: command ? commandHelp(command, page) : generalHelp(page), notes: [], exitCode: EXIT_DONE};
};

/** What one command does, takes and understands. */
export function commandHelp(command: Command, page: Page): string {
	const paragraphs = [
		wrap(`${usageOf(command)}`, page.widthColumns),
		wrap(`${sentence(command.help)}`, page.widthColumns),
		optionLines(command.options, page),
		command.words.match(/SOURCE|LEFT/) ? wrap(SOURCE_HELP, page.widthColumns) : [],
	];
	return print(paragraphs);
}

/** What wirediff is, its commands and the options of all of them. */
export function generalHelp(page: Page): string {
	const usages = [READER, ...COMMANDS].map((command) => [usageOf(command), command.help] as const);
	return print([
		wrap('wirediff puts what several outlets wrote about one story side by side.', page.widthColumns),
		twoColumns(usages, page),
		optionLines(Object.keys(OPTIONS) as OptionName[], page),
		wrap(SOURCE_HELP, page.widthColumns),
		wrap(EXIT_HELP, page.widthColumns),
	]);
}

const SOURCE_HELP =
	'SOURCE, LEFT and RIGHT are an id, the beginning of an id or outlet, a number in the list, or a file.';

const EXIT_HELP = 'Exit codes: 0 done, 1 nothing found (search), 2 bad usage or unreadable input.';

const usageOf = ({name, words}: Command) => ['wirediff', name, words].filter(Boolean).join(' ');

const sentence = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}.`;

function optionLines(names: readonly OptionName[], page: Page): readonly string[] {
	return twoColumns(
		names.map((name) => {
			const {value, short, help}: Option = OPTIONS[name];
			return [[short && `-${short},`, `--${name}`, value].filter(Boolean).join(' '), help] as const;
		}),
		page,
	);
}

function twoColumns(rows: readonly (readonly [string, string])[], {widthColumns}: Page): readonly string[] {
	const columns = Math.max(0, ...rows.map(([name]) => name.length));
	return rows.flatMap(([name, help]) => hang(`  ${name.padEnd(columns)}  `, help, widthColumns));
}

const print = (paragraphs: readonly (readonly string[])[]) =>
	`${paragraphs
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n')}\n`;
