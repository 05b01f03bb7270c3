/**
 * A text in some language (BCP 47) with its months in English, as the reader of dates knows them, and its digits as 0 to 9:
 * "6 lutego 2025" as "6 February 2025". The names are those that Node brings for every language.
 */
export function withEnglishMonths(text: string, language: string): string {
	const names = monthsIn(primaryOf(language));
	const plain = text.replaceAll(/(?![0-9])\p{Nd}/gu, digitOf);
	if (names.size === 0) return plain;
	// With the full stops that some set behind figures and short names.
	const named = new RegExp(`(?<!\\p{L})[.\\s]*(${[...names.keys()].join('|')})(?!\\p{L})[.\\s]*`, 'giu');
	return plain.replaceAll(named, (_, name: string) => ` ${names.get(name.toLowerCase()) ?? name} `);
}

/** "pl" of "pl-PL" and "pl_PL"; nothing of what is no language. */
const primaryOf = (language: string) => /^[a-z]{2,3}(?![a-z])/i.exec(language)?.[0].toLowerCase();

const ENGLISH = 'January February March April May June July August September October November December'.split(' ');

// Alone and beside a day, where many languages inflect them.
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
	{month: 'long'},
	{month: 'short'},
	{month: 'long', day: 'numeric'},
	{month: 'short', day: 'numeric'},
];

const byLanguage = new Map<string, ReadonlyMap<string, string>>();

/** The English names of months by those of a language in lower case, the longest first; none for a language that counts them. */
function monthsIn(language: string | undefined): ReadonlyMap<string, string> {
	if (language === undefined) return new Map();
	let names = byLanguage.get(language);
	if (!names) {
		const entries = FORMS.flatMap((form) => {
			const format = new Intl.DateTimeFormat(language, {...form, calendar: 'gregory', timeZone: 'UTC'});
			return ENGLISH.map((english, month) => [nameIn(format, month), english] as const);
		});
		names = new Map(
			entries
				.filter(([name]) => /^\p{L}[\p{L}\p{M}]+$/u.test(name))
				.toSorted(([left], [right]) => right.length - left.length),
		);
		byLanguage.set(language, names);
	}
	return names;
}

const nameIn = (format: Intl.DateTimeFormat, month: number) =>
	format
		.formatToParts(Date.UTC(2024, month, 1))
		.find(({type}) => type === 'month')!
		.value.toLowerCase()
		.replace(/\.$/, '');

/** Digits of every script stand in tens, the first of which is its zero. */
function digitOf(digit: string): string {
	let zero = digit.codePointAt(0)!;
	while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero--;
	return String(digit.codePointAt(0)! - zero);
}
