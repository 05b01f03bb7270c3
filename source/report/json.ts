import type {Source, Span} from '../core/model.ts';
import type {Frame} from './frame.ts';

// Raised when a field changes its meaning or goes, not when one is added.
const VERSION = 1;

// JSON leaves these as they are, and a terminal may act on them: DEL, the C1 controls, and marks that turn the direction.
const UNSAFE = /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** One JSON object on one line, with the version of its shape in front. Safe to print. */
export function toJson(value: object): string {
	return `${safeJson({version: VERSION, ...value})}\n`;
}

/** The same of an object with nothing but a list. */
export function jsonFrame<Item>(name: string, fields: (item: Item) => object): Frame<Item> {
	return {
		head: `{"version":${VERSION},${JSON.stringify(name)}:[`,
		part: (items, isFirst) =>
			(isFirst || items.length === 0 ? '' : ',') + items.map((item) => safeJson(fields(item))).join(','),
		foot: ']}\n',
	};
}

const safeJson = (value: object) =>
	JSON.stringify(value).replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

type Named = Pick<Source, 'id' | 'outlet' | 'title' | 'published' | 'url' | 'file'>;

/** What JSON says of a source wherever it is named; what is not known is `null`. */
export function sourceFields({id, outlet, title, published, url, file}: Named): object {
	return {id, outlet, title, published: published ?? null, url: url ?? null, file};
}

/** A span and nothing more: what carries one (a sentence, a block) has fields that JSON does not promise. */
export function spanFields({start, end}: Span): Span {
	return {start, end};
}
