import {isIsoDate} from '../core/iso-date.ts';
import {type Chrono, languageOf, type Reader, readerFor} from './date-readers.ts';

/** What helps to read a date: the language it is in (BCP 47), and when the text was sent or saved, for "last Friday". */
export type DateHints = {readonly language?: string | undefined; readonly reference?: Date | undefined};

/**
 * A date, in any of the forms files state them in, as ISO 8601: with its time and zone where those are told. `undefined`
 * where it is none or could be two ("03/04/2024" in no known language).
 *
 * A date without a year, or one told from today ("Friday"), is taken for the last such day before the reference.
 */
export async function isoDate(value: unknown, hints: DateHints = {}): Promise<string | undefined> {
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
	if (typeof value === 'number') return ofEpoch(value);
	if (typeof value !== 'string') return undefined;
	const text = value.trim();
	if (!/\p{Nd}/u.test(text) && hints.reference === undefined) return undefined;
	if (/^\d{10}(?:\d{3})?$/.test(text)) return ofEpoch(Number(text));
	return asIso(text) ?? (await written(text, hints));
}

// Ten digits are seconds, thirteen milliseconds: from 2001 on.
const FIRST_EPOCH_MS = 1_000_000_000_000;

function ofEpoch(epoch: number): string | undefined {
	const ms = epoch < FIRST_EPOCH_MS ? epoch * 1000 : epoch;
	return ms >= FIRST_EPOCH_MS && ms < 4 * FIRST_EPOCH_MS ? new Date(ms).toISOString() : undefined;
}

/** ISO 8601 as it should be, or with the liberties that sites take: a space for the T, none before the zone, no colon in it. */
function asIso(text: string): string | undefined {
	const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})\d*Z?)?$/.exec(text);
	if (compact) return asIso(`${compact[1]}-${compact[2]}-${compact[3]}`);
	const [, day, time = '', zone = ''] =
		/^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i.exec(
			text,
		) ?? [];
	if (day === undefined) return undefined;
	const sign = /^(?:z|utc|gmt)$/i.test(zone)
		? 'Z'
		: zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`);
	const iso = time ? `${day}T${time}${sign}` : day;
	return isIsoDate(iso) ? iso : undefined;
}

async function written(whole: string, {language, reference}: DateHints): Promise<string | undefined> {
	const text = tidy(whole.slice(0, MAX_LENGTH));
	const chrono = await import('chrono-node');
	const told = language ?? languageOf(text);
	const reader = readerFor(chrono, text, told);
	const date = reader && dateIn(reader, text, reference);
	if (told === undefined) return date ?? (await inAnyLanguage(chrono, text, reference));
	if (date?.includes('T') || /^en/i.test(told)) return date;
	// The reader of a language, if there is one, may miss a time in a form that another knows.
	const {withEnglishMonths} = await import('./month-names.ts');
	const other = dateIn(chrono.en.GB, withEnglishMonths(text, told), reference);
	return date === undefined || other?.startsWith(date) ? other : date;
}

/** A date whose month is named in a language that is not told, as feeds write them that follow the settings of their machine. */
async function inAnyLanguage(chrono: Chrono, text: string, reference: Date | undefined): Promise<string | undefined> {
	if (!/\p{Nd}\p{L}*[.\s]+(?:de\s+)?\p{L}{3,}/u.test(text)) return undefined;
	const {withEnglishMonths} = await import('./month-names.ts');
	for (const language of COMMON) {
		const named = withEnglishMonths(text, language);
		if (named === text) continue;
		const date =
			dateIn(readerFor(chrono, text, language) ?? chrono.en.GB, text, reference) ??
			dateIn(chrono.en.GB, named, reference);
		if (date !== undefined) return date;
	}
	return undefined;
}

// No month of one has the name of another month in another.
const COMMON = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv'];

// Two dates with names of places and papers around them.
const MAX_LENGTH = 400;

function dateIn(reader: Reader, text: string, reference: Date | undefined): string | undefined {
	const results = reader.parse(text.replaceAll(DOTTED, '$3-$2-$1'), reference ?? new Date(0));
	for (const {start} of results) {
		// "5 minutes ago", told from no day that is known.
		if (reference === undefined && start.get('year')! <= 1970) continue;
		if (start.get('year')! > LAST_YEAR) continue;
		const isWhole = start.isCertain('year') && start.isCertain('month') && start.isCertain('day');
		if (!isWhole && reference === undefined) continue;
		return formatted(start, isWhole ? undefined : reference);
	}
	return undefined;
}

// Thailand counts from the birth of Buddha.
const LAST_YEAR = 2400;

/** A line from where it says when it was published, if a change is told before, and with what stands close together apart. */
function tidy(line: string): string {
	const text = line.replace(CHANGED, '$1');
	return (
		text
			.replaceAll(/(?<!\d)((?:19|20)\d\d)(?=\d{1,2}:\d\d)/g, '$1 ')
			.replaceAll(/(?<=\d)h(?=\d\d(?!\d))/g, ':')
			// The midnight that closes a day is no time that the reader knows.
			.replaceAll(/(?<!\d)24:00(?::00)?(?!\d)/g, '')
			.replaceAll(COUNTED, '$1-$2-$3 ')
			.replaceAll(YEAR_FIRST, '$1-$2-$3 ')
			.replaceAll(HALF_DAY, (_, half: string, hour: string, minutes: string) => `${hourOf(half, hour)}:${minutes}`)
			.trim()
	);
}

const CHANGED =
	/^.*(?:updated|modified|edited|aktualisiert|geändert|modifié|mis à jour|actualizado|modificado|modificat\p{L}|aggiornat\p{L}|atualizado|обновлено|изменено)(?!\p{L}).*?(?<!\p{L})((?:published|posted|publié|veröffentlicht|erschienen|publicado|pubblicat\p{L}|опубликовано)(?!\p{L}).*)$/isu;

// "2025년 2월 6일": of the languages that number the months, the one that the reader does not know.
const COUNTED = /(?<!\d)((?:19|20)\d\d)년\s*(\d{1,2})월\s*(\d{1,2})일/g;

// "2025.2.6." and "오후 3:12" (in the afternoon), as Korea writes them.
const YEAR_FIRST = /(?<![\d.])((?:19|20)\d\d)\.\s?(\d{1,2})\.\s?(\d{1,2})(?!\d)\.?/g;
const HALF_DAY = /(오전|오후)\s*(\d{1,2}):(\d\d)/g;

const hourOf = (half: string, hour: string) => (Number(hour) % 12) + (half === '오후' ? 12 : 0);

// Whoever writes dots begins with the day.
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/g;

type Parsed = ReturnType<Reader['parse']>[number]['start'];

/** `notAfter`: the reference of a date that is not whole and may have come out in its future. */
function formatted(parsed: Parsed, notAfter: Date | undefined): string | undefined {
	const date = new Date(Date.UTC(parsed.get('year')!, parsed.get('month')! - 1, parsed.get('day')!));
	if (notAfter && date > notAfter) {
		if (parsed.isCertain('month')) date.setUTCFullYear(date.getUTCFullYear() - 1);
		else date.setUTCDate(date.getUTCDate() - 7);
	}
	const day = date.toISOString().slice(0, 10);
	if (!parsed.isCertain('hour')) return day;
	const offset = parsed.isCertain('timezoneOffset') ? parsed.get('timezoneOffset') : null;
	const two = (value: number | null) => String(Math.abs(value ?? 0)).padStart(2, '0');
	const zone =
		offset === null
			? ''
			: offset === 0
				? 'Z'
				: `${offset < 0 ? '-' : '+'}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
	return asIso(`${day}T${two(parsed.get('hour'))}:${two(parsed.get('minute'))}${zone}`);
}
