import {UserError} from '../../core/user-error.ts';
import {joinChunks} from '../content.ts';
import {decode} from '../decode.ts';
import type {Input, ReadDocuments} from '../document.ts';
import {isValues, textIn} from '../json-text.ts';
import {linesOf} from '../lines.ts';
import {decodeText} from '../read-text.ts';
import {fromRecords, isArticle, NO_RECORD} from '../records.ts';

/**
 * The articles in a JSON file (an object, a list of them, or one that holds such a list), or in one with an object a line.
 * A record's text is taken as it stands, or as it is read where it is HTML.
 */
export const readJson: ReadDocuments = async function* (input) {
	const {name} = input;
	if (await beginsWithRecords(input)) return yield* fromRecords(recordsOn(input), input, LINES);
	// Its text is not kept: of a long list it is as much as all that the list holds.
	const whole = parsed(await textOf(input));
	if (isFeed(whole)) {
		const {entriesOf} = await import('./feed.ts');
		return yield* entriesOf(await textOf(input), input);
	}
	if (whole !== undefined) return yield* fromRecords(recordsIn(whole), input, {...LINES, what: 'record'});
	const text = await textOf(input);
	// Not one object a line: the place where the whole breaks is of more use than that of its first line's end.
	if (!text.split('\n', LINES_TRIED).some((line) => isValues(parsed(line)))) {
		const {brokenLineOf} = await import('../json-place.ts');
		throw new UserError(`${name}:${brokenLineOf(text)}: is not valid JSON`);
	}
	yield* fromRecords(recordsOn(input), input, LINES);
};

const LINES = {what: 'line', form: 'JSON', example: '{"title": "…", "text": "…"}'} as const;

const textOf = async ({chunks, name, charset}: Input) => decodeText(await joinChunks(chunks()), name, charset);

// The first of them may be broken.
const LINES_TRIED = 10;

/** `undefined` for what is no JSON, which is no value of JSON's. */
function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return undefined;
	}
}

const isFeed = (value: unknown) => isValues(value) && String(value.version).includes('jsonfeed.org');

// Two articles are seldom longer; of those that are, the whole file is looked at.
const BEGINNING_BYTES = 1024 * 1024;

/** Whether the first two lines are an object each: what follows cannot make one value of them, and need not be looked at. */
async function beginsWithRecords(input: Input): Promise<boolean> {
	let records = 0;
	for await (const record of recordsOn({...input, chunks: () => beginningOf(input.chunks())})) {
		if (record === NO_RECORD) continue;
		if (!isValues(record)) return false;
		if (++records === 2) return true;
	}
	return false;
}

async function* beginningOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let left = BEGINNING_BYTES;
	for await (const chunk of chunks) {
		yield chunk.subarray(0, left);
		left -= chunk.length;
		if (left <= 0) return;
	}
}

/** What each line holds, read one by one: all at once would be the whole file once more. */
async function* recordsOn({chunks, name, charset}: Input): AsyncGenerator<unknown> {
	for await (const line of linesOf(chunks())) {
		const text = await decode(line, name, charset).catch(ofNoEncoding);
		yield text?.trim() === '' ? NO_RECORD : text && parsed(text);
	}
}

/** A line in no encoding that can be told is as broken as one that is no JSON. */
function ofNoEncoding(error: unknown): undefined {
	if (!(error instanceof UserError)) throw error;
}

/** The records of a value: itself, or the list in it, or in what it wraps one in, that holds most articles. */
function recordsIn(value: unknown, depth = 0): readonly unknown[] {
	if (Array.isArray(value)) return value;
	if (!isValues(value)) return [];
	if (textIn(value) !== undefined || depth > MAX_WRAPPINGS) return [value];
	const lists = Object.values(value)
		.filter((inner) => isValues(inner) || Array.isArray(inner))
		.map((inner) => recordsIn(inner, depth + 1));
	const [best] = lists.toSorted((left, right) => countArticles(right) - countArticles(left));
	return best !== undefined && countArticles(best) > 0 ? best : [value];
}

// {"response": {"docs": […]}}
const MAX_WRAPPINGS = 3;

/** About how many articles a list holds, told by its first records. Those that are no more than an address hardly count. */
function countArticles(records: readonly unknown[]): number {
	const first = records.slice(0, RECORDS_TRIED);
	const articles = first.filter((record) => isArticle(record)).length;
	const links = first.filter((record) => isArticle(record, true)).length - articles;
	return first.length === 0 ? 0 : ((articles + links / 1000) / first.length) * records.length;
}

const RECORDS_TRIED = 20;
