import {readFileSync} from 'node:fs';
import {UserError} from '../core/user-error.ts';
import {findMistakeIn, type Mistake, mistakeError, parseJson, type Rule} from '../ingest/checked-json.ts';

/** What a person set in `config.json`. What is left out is `undefined`. */
export type Config = {
	readonly theme?: string;
	/** The score below which passages are left out, 0 to 1. */
	readonly threshold?: number;
	/** The most columns a line of text takes. */
	readonly width?: number;
	readonly ascii?: boolean;
	readonly mouse?: boolean;
	/** Keys by the id of their command. */
	readonly keys?: Readonly<Record<string, readonly string[]>>;
};

/** What is known elsewhere and the settings are checked against. */
export type ConfigRules = {
	readonly themes: readonly string[];
	/** The first mistake in a choice of keys: the id of the command, and what is wrong. */
	readonly findKeyMistake: (
		keys: NonNullable<Config['keys']>,
	) => Promise<{readonly id: string; readonly message: string} | undefined>;
};

// Below some 20 columns a line holds two words; above 200 the eye does not find back to its beginning.
const MIN_WIDTH = 20;
const MAX_WIDTH = 200;

/** The settings in a file; none where there is no such file. Throws a `UserError` with file and line at the first mistake. */
export async function readConfig(file: string, rules: ConfigRules): Promise<Config> {
	const json = readIfThere(file);
	if (json === undefined) return {};
	const value = await parseJson(json, file);
	const mistake = await findMistake(value, rules);
	if (mistake) throw await mistakeError(json, file, mistake);
	return value as Config;
}

// At once: the reader does not open before it is known, and a small file is read faster than it is waited for.
function readIfThere(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
		throw new UserError(`${file}: cannot be read (${code})`);
	}
}

async function findMistake(value: unknown, {themes, findKeyMistake}: ConfigRules): Promise<Mistake | undefined> {
	const mistake = findMistakeIn(value, [], {
		theme: (theme) => (themes.some((name) => name === theme) ? undefined : `one of ${themes.join(', ')}`),
		threshold: (threshold) => (isNumberIn(threshold, 0, 1) ? undefined : 'a number from 0 to 1 (0.3)'),
		width: (width) =>
			Number.isInteger(width) && isNumberIn(width, MIN_WIDTH, MAX_WIDTH)
				? undefined
				: `a whole number of columns from ${MIN_WIDTH} to ${MAX_WIDTH}`,
		ascii: (ascii) => (typeof ascii === 'boolean' ? undefined : 'true or false'),
		mouse: (mouse) => (typeof mouse === 'boolean' ? undefined : 'true or false'),
		keys: (keys) =>
			typeof keys === 'object' && keys !== null && !Array.isArray(keys) ? undefined : 'an object in curly brackets',
	} satisfies Readonly<Record<keyof Config, Rule>>);
	const {keys} = value as Config;
	if (mistake || !keys) return mistake;
	for (const [id, list] of Object.entries(keys)) {
		const isList = Array.isArray(list) && list.every((key) => typeof key === 'string');
		if (!isList)
			return {
				path: ['keys', id],
				message: `"${id}": ${JSON.stringify(list)} is not a list of keys in square brackets (["n", "Down"])`,
			};
	}
	const wrong = await findKeyMistake(keys);
	return wrong && {path: ['keys', wrong.id], message: wrong.message};
}

const isNumberIn = (value: unknown, min: number, max: number) =>
	typeof value === 'number' && value >= min && value <= max;
