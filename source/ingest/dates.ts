import {isIsoDate} from '../core/iso-date.ts';

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
	if (!/\d/.test(text) && hints.reference === undefined) return undefined;
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

async function written(text: string, {language, reference}: DateHints): Promise<string | undefined> {
	if (isAmbiguous(text) && language === undefined) return undefined;
	const chrono = await import('chrono-node');
	const reader = readerOf(chrono, language ?? languageOf(text));
	const results = reader.parse(text.replaceAll(DOTTED, '$3-$2-$1'), reference ?? new Date(0));
	for (const {start} of results) {
		// "5 minutes ago", told from no day that is known.
		if (reference === undefined && start.get('year')! <= 1970) continue;
		const isWhole = start.isCertain('year') && start.isCertain('month') && start.isCertain('day');
		if (!isWhole && reference === undefined) continue;
		return formatted(start, isWhole ? undefined : reference);
	}
	return undefined;
}

// Whoever writes dots begins with the day.
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/g;

function isAmbiguous(text: string): boolean {
	const [, left, right] = /\b(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})\b/.exec(text) ?? [];
	return left !== undefined && left !== right && Number(left) <= 12 && Number(right) <= 12;
}

/** The language that the letters of a date tell. */
function languageOf(text: string): string | undefined {
	if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
	return /年|月/.test(text) ? 'ja' : undefined;
}

type Chrono = typeof import('chrono-node');
type Reader = Pick<Chrono, 'parse'>;

function readerOf(chrono: Chrono, language: string | undefined): Reader {
	const [name = 'en', region] = (language ?? 'en').toLowerCase().split(/[-_]/);
	const readers: Readonly<Record<string, Reader>> = {
		de: chrono.de,
		es: chrono.es,
		fr: chrono.fr,
		it: chrono.it,
		ja: chrono.ja,
		nl: chrono.nl,
		pt: chrono.pt,
		ru: chrono.ru,
		uk: chrono.uk,
		zh: chrono.zh,
		sv: chrono.sv,
		fi: chrono.fi,
		vi: chrono.vi,
	};
	// Only the United States begin with the month; "31/12" can mean but one day anywhere.
	return readers[name] ?? (language === undefined || region === 'us' ? chrono.en : chrono.en.GB);
}

type Parsed = ReturnType<Chrono['parse']>[number]['start'];

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
