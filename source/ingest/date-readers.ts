/** The library that finds dates. */
export type Chrono = typeof import('chrono-node');

/** What finds dates in a text of one language. */
export type Reader = Pick<Chrono, 'parse'>;

/**
 * The reader for a date in a language (BCP 47), if it is known; `undefined` where it could be two dates and neither its
 * language, its weekday nor its time zone tells which.
 */
export function readerFor(chrono: Chrono, text: string, language: string | undefined): Reader | undefined {
	return isAmbiguous(text) && !tellsOrder(language) ? readerThatFits(chrono, text) : readerOf(chrono, language);
}

function isAmbiguous(text: string): boolean {
	const [, left, right] = /\b(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})\b/.exec(text) ?? [];
	return left !== undefined && left !== right && Number(left) <= 12 && Number(right) <= 12;
}

/** Whether a language tells if its dates begin with the day: English alone does not, where it names no country. */
const tellsOrder = (language: string | undefined) => language !== undefined && !/^en$/i.test(language);

/** The reader that a time zone of America or the weekday bears out. */
function readerThatFits(chrono: Chrono, text: string): Reader | undefined {
	if (/\b[ECMP][SD]?T\b/.test(text)) return chrono.en;
	return [chrono.en, chrono.en.GB].find((reader) => {
		const start = reader.parse(text)[0]?.start;
		if (!start?.isCertain('weekday')) return false;
		const date = new Date(Date.UTC(start.get('year')!, start.get('month')! - 1, start.get('day')!));
		return date.getUTCDay() === start.get('weekday');
	});
}

/** The language that the signs in a date tell. */
export const languageOf = (text: string) => BY_SIGNS.find(([signs]) => signs.test(text))?.[1];

const BY_SIGNS = [
	[/\p{Script=Cyrillic}/u, 'ru'],
	[/\p{Script=Greek}/u, 'el'],
	[/\p{Script=Arabic}/u, 'ar'],
	[/\p{Script=Hebrew}/u, 'he'],
	[/年|月/, 'ja'],
] as const;

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
