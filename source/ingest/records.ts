import {UserError} from '../core/user-error.ts';
import type {Document, Input, Note} from './document.ts';
import {factsOf, type Values} from './facts.ts';
import {isValues, summaryIn, textIn, unwrapped} from './json-text.ts';

/** What stands where a record may be and is none, such as an empty line; it is passed over. */
export const NO_RECORD = Symbol('no record');

/** How messages speak of records: what each is, what it has to be written in, and how one looks that is an article. */
export type RecordWords = {readonly what: string; readonly form: string; readonly example: string};

/**
 * The documents in some records. Those that give none are told of at the end, `undefined` as broken. One that has an address
 * and no text is given where pages are to be fetched.
 */
export async function* fromRecords(
	records: Iterable<unknown> | AsyncIterable<unknown>,
	{name, isFollowed}: Pick<Input, 'name' | 'isFollowed'>,
	{what, form, example}: RecordWords,
): AsyncGenerator<Document | Note> {
	let found = 0;
	let links = 0;
	let place = 0;
	const broken: number[] = [];
	const empty: number[] = [];
	for await (const record of records) {
		place++;
		if (record === NO_RECORD) continue;
		const document = isValues(record) ? await documentOf(record, isFollowed) : undefined;
		if (document) {
			yield document;
			found++;
			continue;
		}
		if (isArticle(record, true)) links++;
		(record === undefined ? broken : empty).push(place);
	}
	if (found === 0 && links > 0)
		throw new UserError(`${name}: holds only addresses of articles and no text; --follow fetches their pages`);
	if (found === 0) throw new UserError(`${name}: holds no articles (${example})`);
	if (broken.length > 0) yield {note: `${name}: is not valid ${form} in ${what} ${listed(broken)}`};
	if (empty.length > 0) yield {note: `${name}: has no text in ${what} ${listed(empty)}`};
}

// More would not be read.
const MAX_LISTED = 10;

function listed(places: readonly number[]): string {
	const more = places.length - MAX_LISTED;
	return places.slice(0, MAX_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Whether a record is one of an article; where pages are to be fetched, an address and a title will do. */
export function isArticle(record: unknown, isFollowed = false): boolean {
	if (!isValues(record)) return false;
	const values = unwrapped(record);
	return textOfRecord(values) !== undefined || (isFollowed && isLink(values));
}

const textOfRecord = (record: Values) => textIn(record) ?? summaryIn(record);

const isLink = ({url, link, title}: Values) => typeof title === 'string' && /^https?:/.test(String(url ?? link));

async function documentOf(record: Values, isFollowed = false): Promise<Document | undefined> {
	const values = unwrapped(record);
	const text = textOfRecord(values);
	if (text === undefined && !isFollowed) return undefined;
	const facts = await factsOf(values);
	if (text === undefined) return facts.url === undefined ? undefined : {...facts, text: '', isEntry: true};
	if (!/<\/?[a-z]/i.test(text)) return {...facts, text};
	const {documentOfHtml, isHtml} = await import('./html/fragment.ts');
	return {...facts, ...(isHtml(text) ? documentOfHtml(text, facts.title) : {text})};
}
