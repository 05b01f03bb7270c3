import {joinChunks} from '../content.ts';
import {isoDate} from '../dates.ts';
import type {Document, Input, ReadDocuments} from '../document.ts';
import {webAddress} from '../facts.ts';
import {type Entry, listEntries} from '../feeds/entries.ts';
import {piecesOfEntry} from '../feeds/entry-text.ts';
import {decodePage} from '../html/decode-page.ts';
import {plainText} from '../html/dom.ts';
import {withoutEscapes} from '../html/fragment.ts';
import {personNames} from '../person-names.ts';
import {textOfPieces, withTitle} from '../pieces.ts';
import {withoutSite} from '../without-site.ts';

/** The entries of an RSS, Atom or JSON feed, each with the text the feed gives it: whole, or only a summary. */
export const readFeed: ReadDocuments = async function* (input) {
	yield* entriesOf(await decodePage(await joinChunks(input.chunks()), input.name, input.charset), input);
};

/**
 * The entries of a feed in a text, each once. Those without any text are counted in a note, unless their page is to be fetched
 * for it.
 */
export async function* entriesOf(text: string, {name, address, isFollowed}: Input) {
	let empty = 0;
	const given = new Set<string>();
	for (const entry of listEntries(text)) {
		const key = JSON.stringify(entry);
		if (given.has(key)) continue;
		given.add(key);
		const facts = await factsOfEntry(entry, address);
		const pieces = piecesOfEntry(entry.texts, facts.title);
		if (pieces.length > 0)
			yield {...facts, ...textOfPieces(withTitle(facts.title, pieces)), isEntry: true} satisfies Document;
		else if (isFollowed && facts.url) yield {...facts, text: '', isEntry: true} satisfies Document;
		else empty++;
	}
	if (empty > 0) yield {note: `${name}: ${empty} ${empty === 1 ? 'entry has' : 'entries have'} no text`};
}

async function factsOfEntry(entry: Entry, address: string | undefined): Promise<Omit<Document, 'text'>> {
	const url = linkIn(entry, address);
	const outlet = plainText(entry.outlet);
	const title = plainText(withoutEscapes(entry.title ?? ''));
	const authors = entry.authors.flatMap((author) => plainText(author) ?? []);
	const names = authors.flatMap((author) => personNames(author, {outlet}));
	return {
		// Feeds that gather from several papers put the paper's name behind each title.
		title: title === undefined ? undefined : withoutSite(title, {outlet}),
		outlet,
		author: (names.length > 0 ? names : authors).join(', ') || undefined,
		url,
		published: await isoDate(entry.published, {language: entry.language}),
	};
}

/** The address of an entry, which may be told from where its feed or its site is. */
function linkIn({url, bases}: Entry, address: string | undefined): string | undefined {
	if (!url) return undefined;
	const base = [...bases, url].reduce<string | undefined>(
		(from, to) => (to !== undefined && URL.canParse(to, from) ? new URL(to, from).href : from),
		address,
	);
	return URL.canParse(url, base) ? webAddress(base) : undefined;
}
