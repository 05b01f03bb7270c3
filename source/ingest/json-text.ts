import {lowerCaseNames, type Values} from './facts.ts';
import {htmlOfBlocks} from './json-blocks.ts';

/** Whether a value of JSON is an object. */
export const isValues = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record with what it holds in a part of its own, as search engines and content interfaces wrap it. */
export function unwrapped(record: Values): Values {
	const inner = WRAPPERS.map((name) => record[name]).find(isValues);
	const whole = inner === undefined ? record : {...record, ...inner};
	// WordPress has the names whose numbers its posts give beside them, newspaper3k what a page says of its site.
	const author = valueAt(whole, '_embedded', 'author');
	const site_name = valueAt(whole, 'meta_data', 'og', 'site_name');
	return {...(site_name ? {site_name} : {}), ...whole, ...(author ? {author} : {})};
}

const valueAt = (record: Values, ...path: readonly string[]) =>
	path.reduce<unknown>((value, name) => (isValues(value) ? value[name] : undefined), record);

// Elasticsearch; the Guardian; Strapi and JSON:API; lists of events; rows of data sets at Hugging Face.
const WRAPPERS = ['_source', 'fields', 'attributes', 'data', 'article', 'node', 'row'];

/** The text of an article in a record, under the common names for it. */
export function textIn(record: Values): string | undefined {
	return firstText(record, TEXT_NAMES)?.replace(CUT, '');
}

/** What a record says its article is about, where it has no more. */
export const summaryIn = (record: Values) => firstText(record, SUMMARY_NAMES)?.replace(CUT, '');

const TEXT_NAMES = [
	'text',
	'body',
	'articlebody',
	'article_body',
	'full_text',
	'fulltext',
	'maintext',
	'main_text',
	'bodytext',
	'body_text',
	'content',
	'content_text',
	'article',
	'article_text',
	'article_content',
	'news_content',
	'plain_text',
	'raw_text',
	'content_html',
	'body_html',
	'html',
	'paragraphs',
	'story_text',
];

const SUMMARY_NAMES = ['lead_paragraph', 'summary', 'description', 'abstract', 'excerpt', 'snippet'];

// What news interfaces write where they hold back the rest, or the whole.
const CUT = /\s*\[\+\d+ chars\]\s*$/;
const REMOVED = '[Removed]';

function firstText(record: Values, names: readonly string[]): string | undefined {
	const byName = lowerCaseNames(record);
	for (const name of names) {
		const text = textOf(byName.get(name));
		if (text !== undefined) return text;
	}
	return undefined;
}

/** A text as it stands, in paragraphs, as WordPress gives it, or in the blocks of an editor, as HTML. */
function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim() === '' || value === REMOVED ? undefined : value;
	if (Array.isArray(value))
		return value.every((one) => typeof one === 'string') ? textOf(value.join('\n\n')) : htmlOfBlocks(value);
	if (!isValues(value)) return undefined;
	const isInBlocks = [value.blocks, value.children, value.content].some(Array.isArray);
	return textOf(value.rendered) ?? (isInBlocks ? htmlOfBlocks(value) : undefined);
}
