import {UserError} from '../../core/user-error.ts';
import type {Document, Note, ReadDocuments} from '../document.ts';
import {factsOf, type Values} from '../facts.ts';
import {isValues, summaryIn, textIn, unwrapped} from '../json-text.ts';
import {decodeText} from '../read-text.ts';

/**
 * The articles in a JSON file (an object, a list of them, or one that holds such a list), or in one with an object a line.
 * A record's text is taken as it stands, or as it is read where it is HTML.
 */
export const readJson: ReadDocuments = async function* (input) {
	const {name} = input;
	const text = await decodeText(input.bytes, name, input.charset);
	const whole = parsed(text);
	if (isFeed(whole)) {
		const {entriesOf} = await import('./feed.ts');
		return yield* entriesOf(text, input);
	}
	yield* whole === undefined ? fromLines(text, name) : fromRecords(recordsIn(whole), name, 'record');
};

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

async function* fromLines(text: string, name: string): AsyncGenerator<Document | Note> {
	const lines = text.split('\n');
	// Not one object a line: the place where the whole breaks is of more use than that of its first line's end.
	if (!lines.slice(0, LINES_TRIED).some((line) => isValues(parsed(line)))) {
		const {brokenLineOf} = await import('../json-place.ts');
		throw new UserError(`${name}:${brokenLineOf(text)}: is not valid JSON`);
	}
	yield* fromRecords(recordsOn(lines), name, 'line');
}

/** What each line holds, read one by one: all at once would be the whole file once more. */
function* recordsOn(lines: readonly string[]): Generator<unknown> {
	for (const line of lines) yield line.trim() === '' ? EMPTY_LINE : parsed(line);
}

// The first of them may be broken.
const LINES_TRIED = 10;

const EMPTY_LINE = Symbol('empty line');

/** The documents in some records, which messages count as `what`. Those that give none are told of at the end. */
async function* fromRecords(records: Iterable<unknown>, name: string, what: string): AsyncGenerator<Document | Note> {
	let found = 0;
	let place = 0;
	const broken: number[] = [];
	const empty: number[] = [];
	for (const record of records) {
		place++;
		if (record === EMPTY_LINE) continue;
		const document = isValues(record) ? await documentOf(record) : undefined;
		if (document) {
			yield document;
			found++;
		} else (record === undefined ? broken : empty).push(place);
	}
	if (found === 0) throw new UserError(`${name}: holds no articles ({"title": "…", "text": "…"})`);
	if (broken.length > 0) yield {note: `${name}: is not valid JSON in ${what} ${listed(broken)}`};
	if (empty.length > 0) yield {note: `${name}: has no text in ${what} ${listed(empty)}`};
}

// More would not be read.
const MAX_LISTED = 10;

function listed(places: readonly number[]): string {
	const more = places.length - MAX_LISTED;
	return places.slice(0, MAX_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
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

/** About how many articles a list holds, told by its first records. */
function countArticles(records: readonly unknown[]): number {
	const first = records.slice(0, RECORDS_TRIED);
	const articles = first.filter((record) => isValues(record) && textOfRecord(unwrapped(record)) !== undefined);
	return first.length === 0 ? 0 : (articles.length / first.length) * records.length;
}

const RECORDS_TRIED = 20;

const textOfRecord = (record: Values) => textIn(record) ?? summaryIn(record);

async function documentOf(record: Values): Promise<Document | undefined> {
	const values = unwrapped(record);
	const text = textOfRecord(values);
	if (text === undefined) return undefined;
	const facts = await factsOf(values);
	if (!/<\/?[a-z]/i.test(text)) return {...facts, text};
	const {documentOfHtml, isHtml} = await import('../html/fragment.ts');
	return {...facts, ...(isHtml(text) ? documentOfHtml(text, facts.title) : {text})};
}
