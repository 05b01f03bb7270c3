// English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Turkish, Russian, Ukrainian; as they stand beside a day.
const MONTH_NAMES =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?' +
	'|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|févr|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|déc' +
	'|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ene|abr|ago|dic' +
	'|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|fev|set|out|dez' +
	'|januari|februari|maart|mei|augustus|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia' +
	'|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık' +
	'|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря' +
	'|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня';
// Looked at ahead and then read as any word: else V8 repeats what may follow for each of the names, and takes milliseconds to make it.
const LETTERS = 'a-z\u00df-\u017f\u0430-\u045f\u0491';
const MONTH = `(?=(?:${MONTH_NAMES})(?![${LETTERS}]))[${LETTERS}]+\\.?`;
const DAY_NAMES = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const DATE = [
	`(?:\\d{1,2}(?:st|nd|rd|th)?\\.? ?|the )(?:de )?${MONTH},?(?: ?(?:de )?(?:\\d{4}|\\d{2}\\b))?`,
	`${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`,
	'\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
	'\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})',
	'\\d{4} ?[年년] ?\\d{1,2} ?[月월] ?\\d{1,2} ?[日일]',
].join('|');
const CLOCK =
	'\\d{1,2} ?[:.h] ?\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?|\\d{1,2}[時시] ?\\d{1,2}[分분]';
const AGO =
	'(?:an?|\\d+) ?(?:s|m|h|d|w|y|mo|sec|min|hr|wk|second|minute|hour|day|week|month|year)s?\\.? ago|\\d+ ?(?:m|h|d|w|mo)\\b|(?:just now|yesterday|today)' +
	'|(?:il y a|vor|hace) \\d+ [^\\s\\d]+|\\d+ (?:минут|час|дн|день)[^\\s\\d]* назад|\\d+ ?(?:分钟|小时|天|時間|分|日)前';
const ZONE =
	'(?:e[sd]?t|p[sd]?t|c[sd]t|m[sd]t|gmt|utc|bst|cet|eet|ist|msk|local time|uhr)(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?';

type Stamp = {readonly hint: RegExp; readonly pattern: RegExp};

const DATE_THEN_TIME = `(?:${DATE})(?:,| at| um| à| a las| -| –| \\||t)* ?(?:${CLOCK})`;
const TIME_THEN_DATE = `(?:${CLOCK})(?:,| on| -| –| \\|)* ?(?:${DATE})`;

// Each with a hint: a pattern that fits wherever its own does, and is made in a fraction of the time. The first that may fit does.
const DATE_AND_TIME: readonly Stamp[] = [
	{
		hint: /(?:\d ?[:.h] ?\d\d|\d ?[ap]\.?m\.?)(?:,| on| -| –| \|)* ?[^\s:]/,
		pattern: new RegExp(`${DATE_THEN_TIME}|${TIME_THEN_DATE}`, 'g'),
	},
	{hint: /\d ?[:.h] ?\d\d|\d ?[ap]\.?m/, pattern: new RegExp(DATE_THEN_TIME, 'g')},
];
const RELATIVE: Stamp = {
	hint: /\d ?(?:[hdw]|mo?)\b|ago|just now|yesterday|today|il y a|vor|hace|назад|前/,
	pattern: new RegExp(`(?<![a-z\\d])(?:${AGO})(?![a-z\\d])`, 'g'),
};
const ANY = new RegExp(`(?<![a-z\\d])(?:${DATE}|${CLOCK}|${AGO}|${ZONE}|${DAY_NAMES})(?![a-z\\d])`, 'g');

// Spares most lines the search, and most texts the making of its patterns.
const MAY_HOLD_TIME = /\d|ago\b|now|day|month|week|year/;

/** A line without the full time stamp in it (a date with a time, or "3 hours ago"); `undefined` where it has none. In lower case. */
export function withoutTimeStamp(line: string): string | undefined {
	const lower = line.toLowerCase();
	if (!MAY_HOLD_TIME.test(lower)) return undefined;
	const rest = without([RELATIVE], without(DATE_AND_TIME, lower));
	return rest === lower ? undefined : rest.trim();
}

function without(stamps: readonly Stamp[], line: string): string {
	const stamp = stamps.find(({hint}) => hint.test(line));
	return stamp ? line.replace(stamp.pattern, ' ') : line;
}

/** A line without the dates, times, weekdays and time zones in it, in lower case. */
export function withoutDates(line: string): string {
	const lower = line.toLowerCase();
	return MAY_HOLD_TIME.test(lower) ? lower.replace(ANY, ' ').trim() : lower;
}
