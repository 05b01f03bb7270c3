import {FetchError} from './fetch-error.ts';

// What browsers and servers all take. Also bounds how long matching it with the patterns of a robots.txt can take.
const MAX_LENGTH = 2000;

/**
 * An address of the web, as it is asked for and shown: without name, password and fragment. Throws for any other; one that
 * another `leads to` is read as a link there.
 */
export function parseAddress(address: string, from?: URL): URL {
	const url = URL.canParse(address, from?.href) ? new URL(address, from) : undefined;
	if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
		throw refusal(address, from, 'is no web address (https://…)');
	url.username = '';
	url.password = '';
	url.hash = '';
	if (url.href.length > MAX_LENGTH) throw refusal(url.href, from, `is longer than ${MAX_LENGTH} characters`);
	return url;
}

function refusal(address: string, from: URL | undefined, why: string): FetchError {
	const shown = address.length > SHOWN_LENGTH ? `${address.slice(0, SHOWN_LENGTH)}…` : address;
	return from ? new FetchError(from.href, `leads to ${shown}, which ${why}`) : new FetchError(shown, why);
}

// Enough to recognise it by.
const SHOWN_LENGTH = 100;
