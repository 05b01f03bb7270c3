import {UserError} from '../core/user-error.ts';
import {didYouMean} from '../ingest/nearest.ts';
import {drawAll, type Line, lineOf} from '../report/line.ts';
import type {Page} from '../report/page.ts';
import {hang, wrap} from '../report/wrap.ts';
import {EXIT_DONE, type Run} from './command.ts';
import {OPTIONS, type OptionName, optionUsage} from './options.ts';
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
			paragraph(sentence(command.help), page),
			optionLines(command.options, page),
			...TERMS.filter(({stands}) => stands.test(command.words)).map(({help}) => paragraph(help, page)),
		],
		page,
	);
}

/** What wirediff is, its commands and the options of the reader; those of a command are told in its own help. */
function generalHelp(page: Page): string {
	return drawAll(
		[
			paragraph('wirediff puts what several outlets wrote about one story side by side.', page),
			twoColumns(
				[
					[usageOf(READER), READER.help],
					['wirediff COMMAND …', 'one of these; wirediff help COMMAND tells more of it'],
				],
				page,
			),
			twoColumns(
				COMMANDS.map(({name, help}) => [name, help]),
				page,
			),
			paragraph('Options of the reader:', page),
			optionLines([...READER.options, 'help', 'version'], page),
			...TERMS.map(({help}) => paragraph(help, page)),
			paragraph(EXIT_HELP, page),
		],
		page,
	);
}

const sentence = (help: string) => `${help[0]?.toUpperCase()}${help.slice(1)}.`;

/** What the words of commands stand for, and in which of these they do. */
const TERMS: readonly {readonly stands: RegExp; readonly help: string}[] = [
	{
		stands: /^(?!.*STORY).*(?:SOURCE|LEFT)/,
		help: 'SOURCE, LEFT and RIGHT are an id, the beginning of an id or outlet, a number in the list, a file, or an address.',
	},
	{
		stands: /STORY/,
		help: 'STORY is the id of a story, or words of its name that no other has; a source that is put into one or taken out is named by its id, its number, or the beginning of its id or outlet.',
	},
	{stands: /\bID\b/, help: 'ID is the id or the number of an article.'},
	{
		stands: /PHRASE/,
		help: 'PHRASE is words, \'"words in just this order"\', -word for what no hit may hold, and outlet:, story:, before: and after: as in FILTER; a word may be misspelt, the last one only begun.',
	},
	{
		stands: /FILTER|PHRASE/,
		help: 'FILTER is outlet:NAME, story:NAME, before:2022-12-14 (earlier than that day, month or year), after:2022-12 (then or later), or words of title, outlet and text; all of them must hold.',
	},
	{stands: /FEED/, help: 'FEED is the address of a feed, or a part of its address or title that no other has.'},
];

const EXIT_HELP =
	'Exit codes: 0 done, 1 nothing found, 2 bad usage, unreadable input, or no terminal for the reader, 130 stopped with Ctrl-C.';

const paragraph = (text: string, page: Page) => wrap(lineOf(text), page.widthColumns, page);

function optionLines(names: readonly OptionName[], page: Page): readonly Line[] {
	return twoColumns(
		names.map((name) => [optionUsage(name), OPTIONS[name].help]),
		page,
	);
}

// Behind a wider column of names too little is left for what they mean.
const MAX_NAME_SHARE = 0.4;

/** Names, and behind them what they mean; below them where a name is too long for its column. */
function twoColumns(rows: readonly (readonly [string, string])[], page: Page): readonly Line[] {
	const most = Math.floor(page.widthColumns * MAX_NAME_SHARE);
	const columns = Math.max(0, ...rows.map(([{length}]) => length).filter((length) => length <= most));
	return rows.flatMap(([name, help]) => {
		const isLong = name.length > columns;
		const first = `  ${(isLong ? '' : name).padEnd(columns)}  `;
		const lines = hang(first, lineOf(help), page.widthColumns, page);
		return isLong ? [...hang('  ', lineOf(name), page.widthColumns, page), ...lines] : lines;
	});
}
