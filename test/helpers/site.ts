import {createServer, type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {onTestFinished} from 'vitest';
import {type FetchOptions, openFetch} from '../../source/fetch/fetcher.ts';
import {NONE_SPECIAL} from '../../source/fetch/public-address.ts';

/** What a path of a site answers: text, or whatever the function does. */
export type Pages = Readonly<Record<string, string | RequestListener>>;

/** A site on this machine, gone when the test is done. */
export type Site = {
	readonly origin: string;
	/** The paths that were asked for, in order, but for robots.txt. */
	readonly asked: readonly string[];
	readonly headers: IncomingMessage['headers'][];
	/** Closes it before the test is done. */
	readonly close: () => void;
};

/** Opens a site. A path it has not answers 404. */
export async function openSite(pages: Pages, host = '127.0.0.1'): Promise<Site> {
	const asked: string[] = [];
	const headers: IncomingMessage['headers'][] = [];
	const server = createServer((request, response) => {
		const path = request.url ?? '';
		if (path !== '/robots.txt') {
			asked.push(path);
			headers.push(request.headers);
		}
		answer(pages[path], request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, host, resolve));
	const close = () => {
		server.closeAllConnections();
		server.close();
	};
	onTestFinished(close);
	const {port} = server.address() as AddressInfo;
	return {origin: `http://${host}:${port}`, asked, headers, close};
}

function answer(page: Pages[string] | undefined, request: IncomingMessage, response: ServerResponse): void {
	if (page === undefined) response.writeHead(404).end();
	else if (typeof page === 'string') response.end(page);
	else page(request, response);
}

/** A way to fetch from sites on this machine that never waits, but notes for how long it would have. */
export function openLocalFetch(options: Partial<FetchOptions> = {}) {
	const waits: number[] = [];
	const fetch = openFetch({
		userAgent: 'wirediff/0.0 (test)',
		specialKind: NONE_SPECIAL,
		wait: async (ms) => waits.push(Math.round(ms)),
		...options,
	});
	/** The text an address holds. */
	const textOf = async (address: string) => new TextDecoder().decode((await fetch(address))?.bytes);
	/** Why an address gives nothing. */
	const complaintOf = (address: string): Promise<string> =>
		fetch(address).then(
			() => 'no complaint',
			(error) => error.message,
		);
	return {fetch, textOf, complaintOf, waits};
}
