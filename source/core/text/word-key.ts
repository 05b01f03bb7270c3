import {stem} from 'porter2';
import {anyScript} from './any-script.ts';

/**
 * What a word is compared by: lower case, accents folded, a possessive dropped, spelling variants made one, English endings removed.
 *
 * `isDotted` says that a full stop follows, which makes "Dec" and "Sen" abbreviations.
 * Irregular forms ("said", "say") keep their own keys.
 */
export function keyOf(word: string, isDotted = false): string {
	if (isPlainFigure(word)) return word;
	const known = isDotted ? dottedKeys : keys;
	let key = known.get(word);
	if (key === undefined) {
		key = makeKey(word, isDotted);
		// A newsroom's vocabulary fits; made-up words of a hostile input do not pile up.
		if (known.size >= MAX_KNOWN) known.clear();
		known.set(word, key);
	}
	return key;
}

/** Whether a word is digits alone. Such words are ever new, and would only fill the maps. */
export function isPlainFigure(word: string): boolean {
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (code < 0x30 || code > 0x39) return false;
	}
	return word !== '';
}

const MAX_KNOWN = 100_000;
const keys = new Map<string, string>();
const dottedKeys = new Map<string, string>();

const DIGIT = anyScript(/[\p{N}]/u);

function makeKey(word: string, isDotted: boolean): string {
	// Most words need nothing more.
	if (/^[A-Za-z][a-z]{2,}$/.test(word) && !isDotted) return stem(toAmerican(word.toLowerCase()));
	if (DIGIT(word).test(word)) return numberKey(word);
	// "US" and "U.S.", but not "us".
	if (/^U\.?S\.?(?:A\.?)?(?:['’]s)?$/.test(word)) return 'usa';
	const abbreviated = isDotted ? ABBREVIATIONS.get(word) : undefined;
	const plain = foldAccents((abbreviated ?? word).toLowerCase())
		.replaceAll(/[’ʼ‘]/g, "'")
		.replace(/(?<=.)'s$/, '')
		.replaceAll(/[.-]/g, '');
	return /^[a-z]{3,}$/.test(plain) ? stem(toAmerican(plain)) : plain;
}

/** "1,000" is "1000", "$160" is "160", "27 per cent" is "27%"; "2.5", "12:24" and "40th" stay. */
function numberKey(word: string): string {
	return word
		.normalize('NFKC')
		.toLowerCase()
		.replace(/^[$€£¥₽₴₹]/, '')
		.replace(/\s?(?:%|per\s?cent)$/, '%')
		.replaceAll(/,(?=\d{3}(?!\d))/g, '');
}

/** Letters without accents. Only marks that Latin, Greek and Cyrillic share are dropped: in other scripts they are letters. */
function foldAccents(word: string): string {
	if (!/[^\0-\x7f]/.test(word)) return word;
	return word
		.normalize('NFD')
		.replaceAll(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.replaceAll(/[øłđßæœı]/g, (letter) => PLAIN_LETTERS[letter]!);
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i'};

/**
 * British spelling made American by ending. Words that only look British ("devour", "exercise") change too,
 * which does no harm: both sides change alike, and a key is never shown.
 */
function toAmerican(word: string): string {
	if (!MAY_BE_BRITISH.test(word)) return word;
	return SPELLINGS.reduce((spelt, [british, american]) => spelt.replace(british, american), word);
}

// What each of the spellings below holds, so that most words are asked once and not nine times.
const MAY_BE_BRITISH = /[iy]s[aei]|our|[bt]re|ence|ogue|programme|grey|gement/;

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/([a-z]{3}|[aeiou][a-z])ys(e[ds]?|ing)$/, '$1yz$2'],
	[/([a-z]{3})is(e[ds]?|ing|ers?|ations?|ational)$/, '$1iz$2'],
	[/([a-z]{3})our(s|ed|ing|able|ably|ites?|less|hoods?|ful|fully|ers?)?$/, '$1or$2'],
	[/([a-z]{2}[tb])re([sd]?)$/, '$1er$2'],
	[/^(def|off|lic|pret)ence(s?)$/, '$1ense$2'],
	[/([a-z]{2})ogue(s?)$/, '$1og$2'],
	[/^programme/, 'program'],
	[/^grey/, 'gray'],
	[/^(judg|acknowledg)ement/, '$1ment'],
];

// Months and titles, as agencies shorten them where others write them out.
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
	['Jan', 'January'],
	['Feb', 'February'],
	['Mar', 'March'],
	['Apr', 'April'],
	['Aug', 'August'],
	['Sep', 'September'],
	['Sept', 'September'],
	['Oct', 'October'],
	['Nov', 'November'],
	['Dec', 'December'],
	['Sen', 'Senator'],
	['Sens', 'Senators'],
	['Rep', 'Representative'],
	['Reps', 'Representatives'],
	['Gov', 'Governor'],
	['Gen', 'General'],
	['Lt', 'Lieutenant'],
	['Col', 'Colonel'],
	['Maj', 'Major'],
	['Capt', 'Captain'],
	['Sgt', 'Sergeant'],
	['Adm', 'Admiral'],
	['Prof', 'Professor'],
	['Dr', 'Doctor'],
	['Pres', 'President'],
	['Dept', 'Department'],
	['Corp', 'Corporation'],
]);
