import type {Source} from '../core/model.ts';
import {hasBlocks} from '../core/text/source.ts';

// What is done to all of a text of this length takes some 10 ms, which nobody feels; a longer one is worked on in steps.
const LONG = 200_000;

/** Whether so much text is worked on in steps between keys. */
export function isLong(characters: number): boolean {
	return characters > LONG;
}

/** Whether a text is worked on in steps between keys. */
export function isLongText({text}: Pick<Source, 'text'>): boolean {
	return isLong(text.length);
}

/** Whether a long text has still to be cut into its paragraphs, without which it cannot be shown. */
export function isUnread(source: Source): boolean {
	return isLongText(source) && !hasBlocks(source);
}
