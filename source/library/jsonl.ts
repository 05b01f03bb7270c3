import type {Block, BlockKind} from '../core/model.ts';
import {UserError} from '../core/user-error.ts';
import type {PlacedBy} from './library.ts';
import type {ArticleRecord, LibraryRecord, StoryRecord} from './record.ts';

// Raised when older programs would misread what newer ones write.
const VERSION = 1;

/** The first line of an exported library. */
export const HEADER = `${JSON.stringify({kind: 'library', version: VERSION})}\n`;

/** A record as one line of JSON. An article's own facts have the names that `wirediff add` knows, too. */
export function toLine(record: LibraryRecord): string {
	if (record.kind === 'parted') return `${JSON.stringify(record)}\n`;
	const {kind, source, ...circumstances} = record;
	const {story: _, text, blocks, ...facts} = source;
	return `${JSON.stringify({kind, ...facts, ...circumstances, blocks, text})}\n`;
}

/** Whether a line is the first one of an exported library. Throws a `UserError` for one of a newer version. */
export function isHeader(line: string, place: string): boolean {
	const value = parse(line);
	if (value?.kind !== 'library') return false;
	if (value.version !== VERSION) throw new UserError(`${place}: is of a newer wirediff (version ${value.version})`);
	return true;
}

/** The record that `toLine` wrote. Throws a `UserError` that begins with `place` for any other line. */
export function parseLine(line: string, place: string): LibraryRecord {
	const value = parse(line);
	const record = value && (value.kind === 'parted' ? toParted(value) : toArticle(value));
	if (!record) throw new UserError(`${place}: is no line of an exported library`);
	return record;
}

type Value = Readonly<Record<string, unknown>>;

function parse(line: string): Value | undefined {
	try {
		const value: unknown = JSON.parse(line);
		return isObject(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function toParted({kind: _, stories}: Value): LibraryRecord | undefined {
	const [one, other] = Array.isArray(stories) ? stories : [];
	return isStory(one) && isStory(other) ? {kind: 'parted', stories: [one, other]} : undefined;
}

function toArticle(value: Value): LibraryRecord | undefined {
	const {kind, id, file, outlet, title, text, added, number, blocks} = value;
	const isWhole =
		kind === 'article' &&
		[id, file, outlet, title, text, added].every(isText) &&
		['published', 'url', 'author', 'sha256'].every((name) => value[name] === undefined || isText(value[name])) &&
		Number.isSafeInteger(number) &&
		areBlocks(blocks, String(text).length);
	const placed = toPlaced(value.placed);
	if (!isWhole || (value.placed !== undefined && placed === undefined)) return undefined;
	return {
		kind,
		source: {
			id: String(id),
			file: String(file),
			outlet: String(outlet),
			title: String(title),
			published: textOf(value.published),
			url: textOf(value.url),
			author: textOf(value.author),
			story: placed?.story.name,
			text: String(text),
			blocks,
		},
		number: Number(number),
		sha256: textOf(value.sha256),
		added: String(added),
		placed,
	};
}

function toPlaced(value: unknown): ArticleRecord['placed'] {
	if (!isObject(value) || !isStory(value.story)) return undefined;
	const by = (['rule', 'told', 'person'] satisfies readonly PlacedBy[]).find((name) => name === value.by);
	return by && {story: value.story, by};
}

const KINDS: readonly BlockKind[] = ['title', 'heading', 'paragraph', 'quote', 'comment', 'furniture'];

/** Whether these are blocks of a text of this length: in order, apart from each other, and inside it. */
function areBlocks(value: unknown, length: number): value is readonly Block[] {
	if (!Array.isArray(value)) return false;
	let before = 0;
	return value.every((block) => {
		if (!isObject(block)) return false;
		const {kind, start, end} = block;
		const isInside =
			Number.isInteger(start) && Number.isInteger(end) && before <= Number(start) && Number(start) < Number(end);
		before = Number(end);
		return isInside && before <= length && KINDS.some((name) => name === kind);
	});
}

function isStory(value: unknown): value is StoryRecord {
	return isObject(value) && isText(value.id) && isText(value.name) && typeof value.isNamed === 'boolean';
}

const isObject = (value: unknown): value is Value =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const textOf = (value: unknown) => (isText(value) ? value : undefined);
