import {namesSite, type Site} from './site-name.ts';

/** "Ferry stays in port | The Island Post" without the name of the site. */
export function withoutSite(title: string, site: Site): string {
	for (const [before, after] of seamsOf(title)) {
		if (after.length < before.length && namesSite(after, site)) return before;
		if (before.length < after.length && namesSite(before, site)) return after;
	}
	return title;
}

/** What stands before and behind each place where a title may be cut, first to last. */
export function seamsOf(title: string): readonly (readonly [before: string, after: string])[] {
	if (title.length > MAX_TITLE_LENGTH) return [];
	return [...title.matchAll(SEPARATOR)].map(({0: seam, index}) => [
		title.slice(0, index).trim(),
		title.slice(index + seam.length).trim(),
	]);
}

// No headline is as long, and a text that was put into its place has thousands of seams.
const MAX_TITLE_LENGTH = 1000;

// What stands between a headline and the name of the site.
const SEPARATOR = /\s*[|｜_»«：]+\s*|\s[·•–—:-]+\s|:\s/g;
