import {UserError} from '../core/user-error.ts';
import type {JsonPath} from './json-place.ts';
import {didYouMean} from './nearest.ts';

/** Where in a JSON file something is wrong, and what. */
export type Mistake = {readonly path: JsonPath; readonly message: string};

/** What a value has to be: `undefined` if it is, else the words for it. */
export type Rule = (value: unknown) => string | undefined;

/** The value a file holds. Throws a `UserError` with the line on which it stops being JSON. */
export async function parseJson(json: string, file: string): Promise<unknown> {
	try {
		return JSON.parse(json);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const {brokenLineOf} = await import('./json-place.ts');
		// V8 tells what it found well, but where only as an offset or not at all.
		const [found] = error.message.split(/ in JSON at |, (?:\.\.\.)?"/);
		throw new UserError(`${file}:${brokenLineOf(json)}: is not valid JSON: ${found}`);
	}
}

/** The error for a mistake in a file, with the line it is on. */
export async function mistakeError(json: string, file: string, {path, message}: Mistake): Promise<UserError> {
	const {lineAt} = await import('./json-place.ts');
	return new UserError(`${file}:${lineAt(json, path)}: ${message}`);
}

/** The first mistake in a value that has to be an object whose members obey the rules; `required` must be among them. */
export function findMistakeIn(
	value: unknown,
	path: JsonPath,
	rules: Readonly<Record<string, Rule>>,
	required?: string,
): Mistake | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return {path, message: `${JSON.stringify(value)} is not an object in curly brackets`};
	for (const [key, found] of Object.entries(value)) {
		const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
		if (!rule) {
			const known = Object.keys(rules);
			return {
				path: [...path, key],
				message: `unknown key "${key}"${didYouMean(key, known)}; known are ${known.join(', ')}`,
			};
		}
		const expected = rule(found);
		if (expected) return {path: [...path, key], message: `"${key}": ${JSON.stringify(found)} is not ${expected}`};
	}
	if (required === undefined || Object.hasOwn(value, required)) return undefined;
	return {path, message: `"${required}" is missing`};
}
