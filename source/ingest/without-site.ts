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
	return [...title.matchAll(SEPARATOR)].map(({0: seam, index}) => [
		title.slice(0, index).trim(),
		title.slice(index + seam.length).trim(),
	]);
}

// What stands between a headline and the name of the site.
const SEPARATOR = /\s*[|｜_»«：]+\s*|\s[·•–—:-]+\s|:\s/g;
