import {UserError} from '../core/user-error.ts';
import {FORMATS, type Format, THEME_NAMES, type ThemeName} from './command.ts';
import type {OptionName} from './options.ts';

// The endings that the reader writes them with.
const FORMATS_BY_ENDING: Readonly<Record<string, Format>> = {txt: 'text', md: 'markdown'};

/** What `--format` and `--json` ask for together. Throws a `UserError` for what is no format, or two. */
export function toFormat(value: string | undefined, isJson: boolean): Format {
	if (value === undefined) return isJson ? 'json' : 'text';
	const format = Object.hasOwn(FORMATS_BY_ENDING, value)
		? FORMATS_BY_ENDING[value]
		: FORMATS.find((name) => name === value);
	if (!format) throw new UserError(`--format: "${value}" is none of ${FORMATS.join(', ')}`);
	if (isJson && format !== 'json') throw new UserError(`--json and --format ${value}: only one of them can be written`);
	return format;
}

/** The look that `--theme` names. Throws a `UserError` for any other value. */
export function toTheme(value: string | undefined): ThemeName | undefined {
	const theme = THEME_NAMES.find((name) => name === value);
	if (value !== undefined && !theme) throw new UserError(`--theme: "${value}" is none of ${THEME_NAMES.join(', ')}`);
	return theme;
}

const COLOURED: Readonly<Record<string, boolean | undefined>> = {always: true, never: false, auto: undefined};

/** Whether `--color` wants colours; `undefined`: where they suit. Throws a `UserError` for any other value. */
export function toColoured(value = 'auto'): boolean | undefined {
	if (!Object.hasOwn(COLOURED, value))
		throw new UserError(`--color: "${value}" is none of ${Object.keys(COLOURED).join(', ')}`);
	return COLOURED[value];
}

// One host is asked for a page a second: of most feeds all entries, and two minutes at most.
const USUAL_PAGES = 100;

/** Of how many entries of a feed the pages are read; 0: of none. Throws a `UserError` for what is no number, or without `--follow`. */
export function toPages(isFollowing: boolean, value: string | undefined): number {
	const most = toCount('max-pages', value);
	if (isFollowing) return most ?? USUAL_PAGES;
	if (most === undefined) return 0;
	throw new UserError('--max-pages goes with --follow, which reads the pages of the entries of a feed');
}

// More would take long, and be looked through by nobody; a program asks for narrower phrases.
const MAX_COUNT = 10_000;

/** How many of something an option asks for. Throws a `UserError` for any other value. */
export function toCount(name: OptionName, value: string | undefined): number | undefined {
	if (value === undefined) return undefined;
	const count = Number(value);
	if (!/^\d+$/.test(value) || count < 1 || count > MAX_COUNT)
		throw new UserError(`--${name}: "${value}" is not a number from 1 to ${MAX_COUNT}`);
	return count;
}

/** The score that `--threshold` gives. Throws a `UserError` for any other value. */
export function toScore(value: string): number {
	const score = Number(value);
	if (!value.trim() || !(score >= 0 && score <= 1))
		throw new UserError(`--threshold: "${value}" is not a number from 0 to 1 (0.3)`);
	return score;
}
