import {isoDate} from './dates.ts';
import type {Document} from './document.ts';
import {personNames} from './person-names.ts';
import type {Piece} from './pieces.ts';

type Facts = Pick<Document, 'title' | 'outlet' | 'author' | 'published'>;

/**
 * The paragraphs of a text, and what the short lines above the first of them say: "By Ada Moss", "12 March 2024", "The Island
 * Post, 12 March 2024". What is `known` already goes before. A paragraph that says no more than that is furniture. Names
 * without "By", unless their office stands below them, and places are taken for nothing.
 */
export async function withHeadFacts(
	pieces: readonly Piece[],
	known: Facts,
): Promise<{readonly pieces: readonly Piece[]; readonly facts: Facts}> {
	let facts = known;
	const folded = new Set<Piece>();
	const head = headOf(pieces);
	for (const [index, piece] of head.entries()) {
		if (piece.text === known.title) continue;
		const lines = piece.text.split('\n');
		const below = head[index + 1]?.text.split('\n', 1)[0];
		const told = await Promise.all(lines.map((line, at) => factsIn(line, lines[at + 1] ?? below, facts)));
		if (told.every(Boolean)) folded.add(piece);
		for (const one of told) facts = {...one, ...withoutGaps(facts)};
	}
	return {
		facts,
		pieces: pieces.map((piece) => (folded.has(piece) ? {...piece, kind: 'furniture'} : piece)),
	};
}

const withoutGaps = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, value]) => value));

/** The paragraphs above the first that is running text. */
function headOf(pieces: readonly Piece[]): readonly Piece[] {
	const first = pieces.filter(({kind}) => kind !== 'furniture').slice(0, MAX_PIECES);
	const end = first.findIndex(({text}) => text.split('\n').some(isProse));
	return first.slice(0, end < 0 ? undefined : end);
}

// Section, headline, deck, byline, date, and a caption or two.
const MAX_PIECES = 8;
const MAX_LINE_LENGTH = 160;

const isProse = (line: string) => line.length > MAX_LINE_LENGTH || (line.length > 60 && /[.!?…。]["”’»)]*$/.test(line));

/** What a line says; `undefined` where that is nothing. `next` is the line below it. */
async function factsIn(line: string, next: string | undefined, {outlet}: Facts): Promise<Facts | undefined> {
	const isNamed = next !== undefined && ROLE.test(next) && NAME.test(line);
	const author = isNamed ? line : authorIn(line, outlet);
	const published = isDateLine(line) || (author !== undefined && DAY.test(line)) ? await isoDate(line) : undefined;
	const named = published === undefined ? undefined : outletIn(line);
	const found = {author: author ?? named?.author, published, outlet: named?.outlet};
	return author === undefined && published === undefined ? undefined : found;
}

// A year, and a day beside the month.
const DAY = /(?<!\d)(?:19|20)\d\d(?!\d).*(?<!\d)\d{1,2}(?!\d)|(?<!\d)\d{1,2}(?!\d).*(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Whether a line is a date with no more than names, times and "published" around it: what has other words is a heading or a sentence. */
function isDateLine(line: string): boolean {
	if (line.length > MAX_LINE_LENGTH || !DAY.test(line) || /[^.\s]{3}[.!?…]["”’»)]*$/u.test(line)) return false;
	const rest = line.replaceAll(MONTHS_AND_DAYS, ' ').replaceAll(BESIDE_DATE, ' ');
	return !/(?<!\p{L})\p{Ll}/u.test(rest);
}

const BESIDE_DATE =
	/(?<!\p{L})(?:first |last )?(?:published|updated|posted|issued|date|by|on|at|of|the|and|ago|am|pm|a\.m|p\.m|veröffentlicht|aktualisiert|stand|erschienen|am|um|uhr|vom|den|publié|mis à jour|le|à|publicado|actualizado|el|de|del|a las|pubblicato|il|alle|gepubliceerd|op|publicerad|th|st|nd|rd|de|h|min)(?!\p{L})/giu;

// Many languages write them small, beside figures.
const MONTHS_AND_DAYS = /\p{L}+[.,]?\s+(?=\d)|(?<=\d[.\s]*)\p{Ll}+/gu;

function authorIn(line: string, outlet: string | undefined): string | undefined {
	if (!BY.test(line.trim())) return undefined;
	// What stands behind a comma may be what they are.
	const names = personNames(line, {outlet});
	const end = names.findIndex((name) => !NAME.test(name));
	return names.slice(0, end < 0 ? undefined : end).join(', ') || undefined;
}

const BY = /^(?:(?:words|text|story|report) )?(?:by|von|par|por|di|door|av|af)\s*:?\s+(?=\p{Lu})/iu;

// "Environment correspondent, Port Ellis", below a name.
const ROLE =
	/^(?:\S+ ){0,3}(?:correspondent|reporter|editor|columnist|staff writer|journalist|redakteurin|redakteur|korrespondentin|korrespondent|journaliste|periodista|redactora|redactor)(?:, \S+(?: \S+){0,2})?$/i;

// In full: "Von Bern nach Basel" is a headline.
const NAME =
	/^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|den|la|le|du|di|da|dos|al|el|bin|af|av|y|e)){1,4}$/u;

/** "Ada Moss – The Island Post, 12 March 2024": a line of a clipping. A place stands before a date, too. */
function outletIn(line: string): Pick<Facts, 'author' | 'outlet'> | undefined {
	const [, before = ''] = /^(.{3,80}?),\s+(?:\p{L}+,?\s+)?(?:\p{L}+\.?\s+)?\d{1,4}[.,/\s-]/u.exec(line) ?? [];
	const parts = before.split(/\s+[–—|·-]\s+/);
	const outlet = parts.at(-1)!.trim();
	if (!/^the\s\S|\s/i.test(outlet) || !PRESS.test(outlet)) return undefined;
	const [name = ''] = parts.length === 2 ? parts : [];
	return {outlet, author: NAME.test(name) ? name : undefined};
}

// What papers are called.
const PRESS =
	/^the\s|\b(?:times|post|news|courier|star|herald|gazette|tribune|journal|chronicle|observer|guardian|mail|express|mirror|echo|argus|standard|record|review|weekly|daily|telegraph|press|bulletin|mercury|advertiser|examiner|globe|zeitung|kurier|anzeiger|tagblatt|nachrichten|bote|rundschau|allgemeine|monde|figaro|jornal|diario|diário|giornale|corriere|gazzetta|periódico|dagblad|courant|tidning|avis)\b/i;
