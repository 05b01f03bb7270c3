import {parseArgs} from 'node:util';
import {UserError} from '../core/user-error.ts';
import {didYouMean} from '../ingest/nearest.ts';
import type {Options, Request} from './command.ts';
import {toColoured, toCount, toFormat, toPages, toScore, toTheme} from './option-values.ts';
import {OPTIONS, type Option, type OptionName} from './options.ts';
import {COMMANDS, type Command, READER} from './table.ts';

/** A command line, understood. */
export type Parsed = {readonly command: Command; readonly request: Request; readonly asks?: 'help' | 'version'};

type Given = {readonly name: OptionName; readonly value: string | undefined};

/**
 * What some arguments ask for. The first word is the command, wherever options stand; without one the reader is meant.
 * Throws a `UserError` for an option or a number of words that the command does not take.
 */
export function parseArguments(args: readonly string[]): Parsed {
	const {words, given} = readTokens(args);
	const named = COMMANDS.find(({name}) => name === words[0]);
	const command = named ?? READER;
	const request = {words: named ? words.slice(1) : words, options: toOptions(given)};
	const asks = (['help', 'version'] as const).find((name) => given.some((option) => option.name === name));
	if (asks) return {command, request, asks};
	for (const {name} of given) assertTaken(command, name);
	assertWords(command, request.words);
	return {command, request};
}

function readTokens(args: readonly string[]): {words: readonly string[]; given: readonly Given[]} {
	const {tokens} = parseArgs({
		args: [...args],
		options: Object.fromEntries(
			Object.entries<Option>(OPTIONS).map(([name, {value, short}]) => [
				name,
				{type: value ? ('string' as const) : ('boolean' as const), ...(short && {short})},
			]),
		),
		// Strict parsing has its own messages, which know no nearest name.
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	return {
		words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
		given: tokens.flatMap((token) => (token.kind === 'option' ? [toGiven(token)] : [])),
	};
}

type OptionToken = {
	readonly name: string;
	readonly rawName: string;
	readonly value: string | undefined;
	readonly inlineValue: boolean | undefined;
};

function toGiven({name, rawName, value, inlineValue}: OptionToken): Given {
	if (!isOptionName(name)) {
		const names = Object.keys(OPTIONS).map((known) => `--${known}`);
		throw new UserError(`unknown option "${rawName}"${didYouMean(rawName, names)}; see wirediff --help`);
	}
	const option: Option = OPTIONS[name];
	if (!option.value && inlineValue) throw new UserError(`--${name} takes no value, found "${value}"`);
	const isMissing = !value || (!inlineValue && /^-./.test(value));
	if (option.value && isMissing) throw new UserError(`--${name} needs a value: --${name} ${option.value}`);
	return {name, value};
}

const isOptionName = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

function toOptions(given: readonly Given[]): Options {
	const valuesOf = (name: OptionName) =>
		given.flatMap((option) => (option.name === name && option.value !== undefined ? [option.value] : []));
	const has = (name: OptionName) => given.some((option) => option.name === name);
	const threshold = valuesOf('threshold').at(-1);
	return {
		from: valuesOf('from'),
		mostPages: toPages(has('follow'), valuesOf('max-pages').at(-1)),
		isPrivateAllowed: has('allow-private'),
		format: toFormat(valuesOf('format').at(-1), has('json')),
		limit: toCount('limit', valuesOf('limit').at(-1)),
		isUnfolded: has('all'),
		isExplained: has('explain'),
		threshold: threshold === undefined ? undefined : toScore(threshold),
		outlet: valuesOf('outlet').at(-1),
		theme: toTheme(valuesOf('theme').at(-1)),
		isColoured: toColoured(valuesOf('color').at(-1)),
		isAscii: has('ascii'),
		isMouse: has('mouse'),
		isSpoken: has('screen-reader'),
		library: valuesOf('library').at(-1),
		isSamples: has('samples'),
		story: valuesOf('story').at(-1),
		isGranted: has('yes'),
		isUndo: has('undo'),
		isOnce: has('once'),
		isOpml: has('opml'),
	};
}

function assertTaken(command: Command, name: OptionName): void {
	if (command.options.includes(name)) return;
	const taken = command.options.map((option) => `--${option}`).join(', ') || 'none';
	throw new UserError(`${command.name || 'the reader'} takes no --${name}; its options: ${taken}`);
}

function assertWords({name, words, minWords, maxWords}: Command, found: readonly string[]): void {
	if (found.length >= minWords && found.length <= maxWords) return;
	const list = found.map((word) => `"${word}"`).join(' ') || 'none';
	throw new UserError(`${name}: expected ${words || 'no further words'}, found ${list}; see wirediff ${name} --help`);
}
