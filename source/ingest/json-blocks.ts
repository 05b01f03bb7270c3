import type {Values} from './facts.ts';

/**
 * The HTML of a text that is kept in blocks, as editors write it: a list of paragraphs, each a text or an object with its kind
 * and its text, or with runs of text that may be emphasised. `undefined` where there is no text. Pictures, other stories and
 * offers among the blocks are left out.
 */
export function htmlOfBlocks(value: unknown): string | undefined {
	return htmlOf(value, 0) || undefined;
}

// A document holds sections that hold lists that hold items that hold paragraphs.
const MAX_DEPTH = 12;

function htmlOf(value: unknown, depth: number): string {
	if (depth > MAX_DEPTH) return '';
	if (typeof value === 'string') return paragraph(value, 'p');
	if (Array.isArray(value)) return value.map((one) => htmlOf(one, depth + 1)).join('');
	if (typeof value !== 'object' || value === null) return '';
	const block = value as Values;
	const kind = kindOf(block);
	if (BESIDE_TEXT.test(kind)) return '';
	const text = textOf(block) ?? runsOf(block);
	if (text !== undefined) return paragraph(text, /head|title|^h[1-6]$/.test(kind) ? 'h2' : 'p');
	return INSIDE.map((name) => (typeof block[name] === 'object' ? htmlOf(block[name], depth + 1) : '')).join('');
}

/** What a block says it is, in lower case. */
const kindOf = (block: Values) =>
	[block.type ?? block.nodeType ?? block._type ?? block.kind ?? block.__typename, block.style]
		.filter((name) => typeof name === 'string' && !/^(?:block|normal)$/.test(name))
		.join(' ')
		.toLowerCase();

const BESIDE_TEXT =
	/image|photo|picture|video|audio|galler|media|caption|advert|^ads?$|promo|newsletter|related|recirc|embed|social|tweet|poll|widget|graphic|interstitial|button|byline/;

const INSIDE = [
	'blocks',
	'children',
	'content',
	'document',
	'root',
	'data',
	'model',
	'items',
	'paragraphs',
	'elements',
];

const TEXTS = ['text', 'html', 'content', 'value', 'paragraph', 'body'];

/** The text of a block that has it as one. */
function textOf(block: Values): string | undefined {
	return TEXTS.map((name) => block[name]).find((text) => typeof text === 'string' && text.trim() !== '') as
		| string
		| undefined;
}

/** The text of a block that has it as runs, all of the same line. */
function runsOf(block: Values): string | undefined {
	const runs = [block.children, block.content, block.spans].find(Array.isArray);
	if (runs === undefined || runs.length === 0 || !runs.every(isRun)) return undefined;
	return runs.map((run) => textOf(run) ?? runsOf(run) ?? '').join('');
}

const RUN = /^(?:text|span|link|hyperlink|a|b|strong|i|em|mark|fragment|br|hard_?break)?$/;

function isRun(value: unknown): value is Values {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const block = value as Values;
	return RUN.test(kindOf(block)) && (typeof (block.text ?? block.value) === 'string' || runsOf(block) !== undefined);
}

/** A text that is HTML as it stands, any other as a paragraph. */
const paragraph = (text: string, name: string) =>
	/<\/?[a-z][^>]*>|&(?:#\d+|[a-z]+);/i.test(text)
		? `<${name}>${text}</${name}>`
		: `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`;
