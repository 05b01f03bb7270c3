import type {Source, Span} from '../core/model.ts';

// Raised when a field changes its meaning or goes, not when one is added.
const VERSION = 1;

// JSON leaves these as they are, and a terminal may act on them: DEL, the C1 controls, and marks that turn the direction.
const UNSAFE = /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** One JSON object on one line, with the version of its shape in front. Safe to print. */
export function toJson(value: object): string {
	const json = JSON.stringify({version: VERSION, ...value});
	return `${json.replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

type Named = Pick<Source, 'id' | 'outlet' | 'title' | 'published' | 'url' | 'file'>;

/** What JSON says of a source wherever it is named; what is not known is `null`. */
export function sourceFields({id, outlet, title, published, url, file}: Named): object {
	return {id, outlet, title, published: published ?? null, url: url ?? null, file};
}

/** A span and nothing more: what carries one (a sentence, a block) has fields that JSON does not promise. */
export function spanFields({start, end}: Span): Span {
	return {start, end};
}
