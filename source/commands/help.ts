import {UserError} from '../core/user-error.ts';
import {didYouMean} from '../ingest/nearest.ts';
import {drawAll, type Line, lineOf} from '../report/line.ts';
import type {Page} from '../report/page.ts';
import {hang, wrap} from '../report/wrap.ts';
import {EXIT_DONE, type Run} from './command.ts';
import {OPTION_NAMES, OPTIONS, type OptionName, optionUsage} from './options.ts';
import {narrowPage} from './page.ts';
import {COMMANDS, type Command, READER, usageOf} from './table.ts';

/** `wirediff help [COMMAND]` */
export const runHelp: Run = async ({words: [word]}, context) => {
	const command = COMMANDS.find(({name}) => name === word);
	if (word !== undefined && !command) {
		const names = COMMANDS.map(({name}) => name);
		throw new UserError(`unknown command "${word}"${didYouMean(word, names)}; known are ${names.join(', ')}`);
	}
	const page = narrowPage(context);
	return {stdout: command ? commandHelp(command, page) : generalHelp(page), notes: [], exitCode: EXIT_DONE};
};

/** What one command does, takes and understands. */
function commandHelp(command: Command, page: Page): string {
	return drawAll(
		[
			paragraph(usageOf(command), page),
			paragraph(`${command.help[0]?.toUpperCase()}${command.help.slice(1)}.`, page),
			optionLines(command.options, page),
			/SOURCE|LEFT/.test(command.words) ? paragraph(SOURCE_HELP, page) : [],
			/FILTER/.test(command.words) ? paragraph(FILTER_HELP, page) : [],
			/FEED/.test(command.words) ? paragraph(FEED_HELP, page) : [],
			/PHRASE/.test(command.words) ? paragraph(PHRASE_HELP, page) : [],
		],
		page,
	);
}

/** What wirediff is, its commands and the options of all of them. */
function generalHelp(page: Page): string {
	return drawAll(
		[
			paragraph('wirediff puts what several outlets wrote about one story side by side.', page),
			twoColumns(
				[READER, ...COMMANDS].map((command) => [usageOf(command), command.help]),
				page,
			),
			optionLines(OPTION_NAMES, page),
			paragraph(SOURCE_HELP, page),
			paragraph(FILTER_HELP, page),
			paragraph(FEED_HELP, page),
			paragraph(PHRASE_HELP, page),
			paragraph(EXIT_HELP, page),
		],
		page,
	);
}

const SOURCE_HELP =
	'SOURCE, LEFT and RIGHT are an id, the beginning of an id or outlet, a number in the list, a file, or an address.';

const FILTER_HELP =
	'FILTER is outlet:NAME, story:NAME, before:2022-12-14 (earlier than that day, month or year), after:2022-12 (then or later), or words of title, outlet and text; all of them must hold.';

const FEED_HELP = 'FEED is the address of a feed, or a part of its address or title that no other has.';

const PHRASE_HELP =
	'PHRASE is words, \'"words in just this order"\', -word for what no hit may hold, and outlet:, story:, before: and after: as in FILTER; a word may be misspelt, the last one only begun.';

const EXIT_HELP = 'Exit codes: 0 done, 1 nothing found, 2 bad usage, unreadable input, or no terminal for the reader.';

const paragraph = (text: string, page: Page) => wrap(lineOf(text), page.widthColumns, page);

function optionLines(names: readonly OptionName[], page: Page): readonly Line[] {
	return twoColumns(
		names.map((name) => [optionUsage(name), OPTIONS[name].help]),
		page,
	);
}

function twoColumns(rows: readonly (readonly [string, string])[], page: Page): readonly Line[] {
	const columns = Math.max(0, ...rows.map(([name]) => name.length));
	return rows.flatMap(([name, help]) => hang(`  ${name.padEnd(columns)}  `, lineOf(help), page.widthColumns, page));
}
