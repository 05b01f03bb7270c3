import type {Page} from './page.ts';

// Latin, Greek and Cyrillic letters, punctuation, arrows, mathematical signs, the pictures of controls, lines and boxes: each one
// column wide in every terminal. Without the soft hyphen, combining marks and joiners, which have no width or depend on neighbours.
const NARROW =
	/^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u2199\u2200-\u22FF\u2400-\u2426\u2500-\u259F\uFFFD]*$/;

/** Whether each UTF-16 unit of a text takes one column: then its length is its width. */
export function isNarrow(text: string): boolean {
	return NARROW.test(text);
}

/** Measures the columns of narrow texts at once, and leaves others to `measureWide`. */
export function measureWith(measureWide: Page['columnsOf']): Page['columnsOf'] {
	return (text) => (isNarrow(text) ? text.length : measureWide(text));
}
