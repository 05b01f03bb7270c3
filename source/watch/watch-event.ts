import type {StorySummary} from '../core/story-summary.ts';
import type {Summary} from '../library/library.ts';

/** What happens while feeds are watched. */
export type WatchEvent =
	| {readonly kind: 'article'; readonly article: Summary}
	/** An event that a second article reports. */
	| {readonly kind: 'story'; readonly story: StorySummary}
	| {readonly kind: 'note'; readonly note: string}
	/** All feeds that were due were asked; the next is due at a time, in milliseconds. */
	| {readonly kind: 'round'; readonly asked: number; readonly failed: number; readonly nextDue: number};
