import {letters} from './letters.ts';
/** What is known of the site that a page stands on. */
export type Site = {readonly outlet?: string | undefined; readonly url?: string | undefined};

/** Whether a few words name the site: "Telegraph" the one of "Telegraph.co.uk", "TIME NewsFeed" that of "TIME". */
export function namesSite(text: string, {outlet, url}: Site): boolean {
	const name = plainName(text);
	if (name === '') return false;
	if (url !== undefined && name === letters(hostLabel(url))) return true;
	if (outlet === undefined) return false;
	const site = plainName(outlet);
	if (name === site) return true;
	const [shorter, longer] = [words(text), words(outlet)].toSorted((left, right) => left.length - right.length);
	return (
		longer!.length - shorter!.length <= MAX_MORE_WORDS &&
		shorter!.every((word, index) => letters(word) === letters(longer![index]!))
	);
}

// "CNN Politics", "TIME NewsFeed", "BBC News Mundo".
const MAX_MORE_WORDS = 2;

/** The word of a host's name that is the site's own: "telegraph" of "www.telegraph.co.uk". */
function hostLabel(url: string): string {
	const labels = new URL(url).hostname.split('.');
	const ending = /^(?:ac|co|com|gov|net|org)$/.test(labels.at(-2) ?? '') && labels.length > 2 ? 2 : 1;
	return labels.at(-1 - ending) ?? '';
}

/** A name without its article and the ending of a host: "guardian" of "The Guardian" and "www.theguardian.com". */
function plainName(text: string): string {
	const name = text
		.trim()
		.toLowerCase()
		.replace(/^www\./, '')
		.replace(/\.(?:com?\.\p{L}{2}|\p{L}{2,4})$/u, '');
	return letters(name).replace(/^the(?=\p{L}{3})/u, '');
}

const words = (text: string) =>
	text
		.trim()
		.replace(/\.\p{L}{2,4}$/u, '')
		.split(/\s+/);
