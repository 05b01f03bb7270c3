const MONTH_NAMES =
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?' +
	'|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre' +
	'|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
// Looked at ahead and then read as any word: else V8 repeats what may follow for each of the names, and takes milliseconds to make it.
const MONTH = `(?=(?:${MONTH_NAMES})(?![a-zäéû]))[a-zäéû]+\\.?`;
const DAY_NAMES = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const DATE = [
	`(?:\\d{1,2}(?:st|nd|rd|th)?\\.?|the) (?:de )?${MONTH},?(?: (?:de )?(?:\\d{4}|\\d{2}\\b))?`,
	`${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`,
	'\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
	'\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})',
	'\\d{4}年\\d{1,2}月\\d{1,2}日',
].join('|');
const CLOCK = '\\d{1,2} ?[:.h] ?\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?';
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
