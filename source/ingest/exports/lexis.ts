import type {Piece} from '../pieces.ts';
import type {ExportedArticle} from './exported-article.ts';
import {LEXIS_COUNT, NEXIS_END} from './tell-export.ts';

/** The articles in an export of LexisNexis: outlet, date and headline above the fields, lines wrapped to a width. */
export function lexisArticles(text: string): readonly ExportedArticle[] {
	// What stands before the first is the request.
	const [, ...documents] = text.split(LEXIS_COUNT);
	return documents.map((document) => {
		const parts = partsOf(paragraphsOf(document));
		const [outlet, ...title] = parts.head.filter((line) => line !== parts.date);
		return articleOf(parts, {outlet, title: title.filter((line) => !EDITION.test(line)).join(' ')});
	});
}

/** The articles in an export of Nexis Uni: headline, outlet and date above the fields, a paragraph a line. */
export function nexisArticles(text: string): readonly ExportedArticle[] {
	return text.split(NEXIS_END).map((document) => {
		const parts = partsOf(
			document
				.split('\n')
				.map((line) => line.trim())
				.filter(Boolean),
		);
		// A list of all documents may stand before the first.
		const date = parts.date === undefined ? 2 : parts.head.indexOf(parts.date);
		const [title, outlet] = parts.head.slice(Math.max(0, date - 2), date);
		return articleOf(parts, {title, outlet});
	});
}

/** A document in its parts: what stands above the fields, what they say, and the text. */
type Parts = {
	readonly head: readonly string[];
	readonly date: string | undefined;
	readonly fields: ReadonlyMap<string, string>;
	readonly body: readonly string[];
	readonly captions: readonly string[];
};

function partsOf(paragraphs: readonly string[]): Parts {
	const start = startOf(paragraphs);
	const above = paragraphs.slice(0, Math.max(0, start));
	const below = start < 0 ? [] : paragraphs.slice(start + 1);
	const firstField = above.findIndex((line) => FIELD.test(line));
	const head = above.slice(0, firstField < 0 ? undefined : firstField).filter((line) => !COPYRIGHT.test(line));
	const found = below.findIndex((line) => BELOW_BODY.test(line) || CAPTIONS.test(line));
	const end = found < 0 ? below.length : found;
	// Some fields stand below the length.
	const text = below.slice(0, end).findIndex((line) => !FIELD.test(line));
	const body = text < 0 ? end : text;
	return {
		head,
		date: head.find((line) => DATE.test(line)),
		fields: new Map([...above, ...below.slice(0, body)].flatMap(fieldIn)),
		body: below.slice(body, end).filter((line) => !COPYRIGHT.test(line)),
		captions: captionsIn(below.slice(end)),
	};
}

/** The last line above the text: one that says so, else the length, with which the fields end; -1 where there is no such. */
function startOf(paragraphs: readonly string[]): number {
	const mark = paragraphs.findIndex((line) => /^body:?$/i.test(line));
	if (mark >= 0) return mark;
	const length = paragraphs.findIndex((line) => LENGTH.test(line));
	return length >= 0
		? length
		: paragraphs.slice(0, MAX_HEAD).findLastIndex((line) => FIELD.test(line) || DATE.test(line));
}

// Outlet, date, edition, headline in two parts, fields.
const MAX_HEAD = 12;

/** The captions that follow the text, where there are any. */
function captionsIn([first = '', ...rest]: readonly string[]): readonly string[] {
	if (!CAPTIONS.test(first)) return [];
	const end = rest.findIndex((line) => BELOW_BODY.test(line));
	return [first.replace(CAPTIONS, ''), ...rest.slice(0, end < 0 ? undefined : end)].filter((line) => line !== '');
}

function articleOf(
	{date, fields, body, captions}: Parts,
	{title, outlet}: Pick<ExportedArticle, 'title' | 'outlet'>,
): ExportedArticle {
	const find = (...names: readonly string[]) => names.map((name) => fields.get(name)).find(Boolean);
	const deck = find('highlight');
	return {
		title: find('headline', 'titel', 'titre') ?? title,
		outlet,
		byline: find('byline', 'autor', 'auteur', 'autore'),
		date,
		pieces: [
			...(deck ? [{text: deck, kind: 'heading'} satisfies Piece] : []),
			...body.map((text): Piece => ({text})),
			...captions.map((text): Piece => ({text, kind: 'furniture'})),
		],
	};
}

/** Paragraphs that are told apart by empty lines, each on one line. */
const paragraphsOf = (text: string) =>
	text
		.split(/\n[ \t]*\n/)
		.map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
		.filter(Boolean);

// English, German, French, Spanish, Italian, Dutch, as the archive's own lines are.
const FIELD =
	/^(?:BYLINE|AUTOR|AUTEUR|AUTORE|HEADLINE|TITEL|TITRE|SECTION|RUBRIK|RUBRIQUE|SECCIÓN|SEZIONE|SECTIE|LENGTH|LÄNGE|LONGUEUR|LONGITUD|LUNGHEZZA|LENGTE|DATELINE|HIGHLIGHT|SERIES|TYPE|SOURCE|EDITION)\s?:/i;
const LENGTH = /^(?:LENGTH|LÄNGE|LONGUEUR|LONGITUD|LUNGHEZZA|LENGTE)\s?:/i;
const CAPTIONS = /^(?:graphic|grafik|illustration)(?::|$)\s*/i;
const BELOW_BODY =
	/^(?:(?:LOAD-DATE|DATE-CHARGEMENT|LANGUAGE|SPRACHE|LANGUE|PUBLICATION-TYPE|PUBLIKATIONSART|TYPE-PUBLICATION|ZEITUNGS-CODE|JOURNAL-CODE|CODE-REVUE|ISSN|ACC-NO|JOURNAL CODE|DOCUMENT-TYPE|PUB-TYPE)\s?:|UPDATE:.{0,30}\d{4}$|Classification$|(?:SUBJECT|ORGANIZATION|COMPANY|GEOGRAPHIC|COUNTRY|CITY|PERSON|INDUSTRY|TICKER):)/i;
const COPYRIGHT = /^(?:Copyright|©|\(c\))\s?(?:\d{4}|©|\(c\)|by\b)|^All Rights Reserved\.?$/i;
const EDITION = /^(?:\S+ )*edition(?: [-–\d].*|;.*)?$|^(?:late|early) (?:edition|final)\b/i;
// With day, month and year, whatever the language, and perhaps weekday and edition.
const DATE =
	/^(?:\p{L}+,? )?(?:\p{L}+\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}\.? (?:de )?\p{L}+\.? (?:de )?(?:19|20)\d\d|\p{L}+,? (?:19|20)\d\d)(?!\d)/u;

function fieldIn(line: string): readonly (readonly [string, string])[] {
	const [, name, value] = /^([^:]+?)\s?:\s*(.*)$/s.exec(line) ?? [];
	return name !== undefined && FIELD.test(line) ? [[name.toLowerCase(), value ?? '']] : [];
}
