import {generateOpml, parseOpml} from 'feedsmith';
import {UserError} from '../core/user-error.ts';
import {readTextFile} from '../ingest/read-text.ts';
import {isWebAddress} from '../ingest/web.ts';

/** A feed as a list of feeds has it. */
export type ListedFeed = {readonly address: string; readonly title?: string | undefined};

/** The feeds in an OPML file, folders and all, each once. Throws a `UserError` for a file that holds none. */
export async function readOpml(path: string): Promise<readonly ListedFeed[]> {
	const feeds = new Map<string, ListedFeed>();
	for (const {xmlUrl, title, text} of outlinesIn(await readTextFile(path), path)) {
		const address = xmlUrl?.trim() ?? '';
		if (isWebAddress(address) && !feeds.has(address)) feeds.set(address, {address, title: title ?? text});
	}
	if (feeds.size === 0) throw new UserError(`${path}: holds no feeds (<outline xmlUrl="https://…">)`);
	return [...feeds.values()];
}

/** Some feeds as an OPML file, for other readers of feeds. An empty text for none: OPML has at least one. */
export function writeOpml(feeds: readonly ListedFeed[]): string {
	if (feeds.length === 0) return '';
	const outlines = feeds.map(({address, title = address}) => ({text: title, title, type: 'rss', xmlUrl: address}));
	return `${generateOpml({head: {title: 'wirediff'}, body: {outlines}})}\n`;
}

type Outline = NonNullable<NonNullable<ReturnType<typeof parseOpml>['body']>['outlines']>[number];

function outlinesIn(text: string, path: string): readonly Outline[] {
	try {
		return flattened(parseOpml(text).body?.outlines);
	} catch {
		// The parser says no more than that.
		throw new UserError(`${path}: is not OPML; a feed is given by its address (https://…)`);
	}
}

function flattened(outlines: readonly Outline[] = []): readonly Outline[] {
	return outlines.flatMap((outline) => [outline, ...flattened(outline.outlines)]);
}
