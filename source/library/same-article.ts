import type {Metadata} from '../core/model.ts';
import {fold} from '../core/search/fold.ts';
import {canonicalAddress, siteOf} from './canonical-address.ts';

// A word or sentence corrected, another headline, a paragraph more or less: still the same article. An update of three paragraphs
// says something new, and is worth keeping beside the first; half of those are told from it. Two articles on one event are hardly
// alike at all. Measured by `npm run bench -- same-article` (figures in docs/library.md).
export const MIN_LIKENESS = 0.85;

// As far as articles on one event lie apart in the same benchmark. A text that is set again later is a new article, such as the
// weekly one on the tides.
export const MOST_DAYS = 3;

type Facts = Pick<Metadata, 'outlet' | 'title' | 'published' | 'url'>;

/**
 * Whether two articles of nearly the same text are one by all else that is known: the same outlet published both within days.
 * A text that another outlet took over is an article of its own, which is what one wants to see. Where both have an address, and
 * another one, they are one only under the same title: two pages that show no more than a notice have the same text, too.
 */
export function maySameOutletMean(left: Facts, right: Facts): boolean {
	const [leftAddress, rightAddress] = [canonicalAddress(left.url), canonicalAddress(right.url)];
	const bothAddressed = leftAddress !== undefined && rightAddress !== undefined;
	const isOneSite = bothAddressed && siteOf(leftAddress) === siteOf(rightAddress);
	if (!isOneSite && outletKey(left.outlet) !== outletKey(right.outlet)) return false;
	if (bothAddressed && leftAddress !== rightAddress && fold(left.title) !== fold(right.title)) return false;
	return daysBetween(left.published, right.published) <= MOST_DAYS;
}

/** An outlet's name without what is written one way and another: "The Harbour Courier", "harbour-courier". */
function outletKey(outlet: string): string {
	return fold(outlet)
		.replace(/^the\b/, '')
		.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Days between two dates, 0 where one is not known. */
function daysBetween(left: string | undefined, right: string | undefined): number {
	if (left === undefined || right === undefined) return 0;
	return Math.abs(Date.parse(left.slice(0, 10)) - Date.parse(right.slice(0, 10))) / 86_400_000;
}
