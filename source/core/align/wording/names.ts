import type {Span, Word} from '../../model.ts';
import {anyScript} from '../../text/any-script.ts';
import {foldWord, isFunctionWord} from './function-words.ts';
import {wordList} from './word-list.ts';

/** A name of a person, place or organisation: some words of a sentence, `first` to `last` inclusive. */
export type Name = {
	readonly first: number;
	readonly last: number;
	/** The words it is known by: no titles, possessive endings, accents or capitals. */
	readonly keys: readonly string[];
	/** Whether its shape leaves no doubt: a lone word that opens a sentence, or stands in a headline, has a capital anyway. */
	readonly isSure: boolean;
};

/** Kept with the name, but not part of it: "Mr. Putin" is "Putin". */
const HONORIFICS = wordList('mr mrs ms miss dr sir dame lord lady sen rep gov gen lt col sgt maj capt rev prof st');
/** Kept with the name of a company, but not part of it. */
const COMPANY_FORMS = wordList('corp inc co ltd plc llc ag sa gmbh nv jr sr');
/** End what stands before the name: in "Chinese President Xi Jinping" the name is "Xi Jinping". */
const ROLES = wordList(
	`president vice prime minister premier senator governor mayor secretary chancellor chairman chairwoman king queen
	prince princess pope judge justice general colonel admiral captain officer detective sheriff congressman
	congresswoman representative representatives ambassador director chief leader former attorney professor doctor
	republican democrat democratic republicans democrats`,
);
/** Small words inside a name ("Ursula von der Leyen"). */
const PARTICLES = wordList('de da di del der den van von al bin ibn el la le');
/** 6 words: longer runs of capitals are headlines or lists. */
const MAX_WORDS = 6;
/** Of the longer words of a sentence, the part in capitals from which it is read as a headline, where capitals tell nothing. */
const HEADLINE_SHARE = 0.75;

/**
 * The names in a sentence, in text order: runs of capitalised words, told by shape alone, so that nothing must be known
 * beforehand. In headlines each capitalised word stands alone. Words in `except` are part of no name.
 */
export function findNames(
	text: string,
	words: readonly Word[],
	except: ReadonlySet<Word> = new Set(),
): readonly Name[] {
	const headline = isHeadline(text, words);
	const names: Name[] = [];
	for (let first = 0; first < words.length; first += 1) {
		if (
			except.has(words[first]!) ||
			!isCapital(text, words[first]!) ||
			isFunctionWord(foldWord(wordText(text, words[first]!)))
		)
			continue;
		const last = headline ? first : lastOfRun(text, words, first, except);
		const keys = words
			.slice(first, last + 1)
			.flatMap((word) => nameKey(wordText(text, word)).split('-'))
			.filter((key) => !HONORIFICS.has(key) && !PARTICLES.has(key) && !COMPANY_FORMS.has(key));
		const isSure = !headline && (last > first || !isAtStart(text, words, first));
		if (keys.length > 0 && !ROLES.has(keys.at(-1)!)) names.push({first, last, keys, isSure});
		first = last;
	}
	return names;
}

function lastOfRun(text: string, words: readonly Word[], first: number, except: ReadonlySet<Word>): number {
	if (isAtStart(text, words, first) && OPENERS.test(wordText(text, words[first]!))) return first;
	for (let last = first; ; ) {
		const next = nextOfRun(text, words, last);
		if (next === undefined || next - first >= MAX_WORDS || except.has(words[next]!)) return last;
		last = next;
	}
}

/** What opens a sentence before a name without being part of it ("Recently Putin said"). */
const OPENERS =
	/ly$|^(?:Not|No|Now|Last|Meanwhile|Earlier|Later|Citing|According|Former|After|Before|Under|Against|Although|Since|Until)$/;

const wordText = (text: string, {start, end}: Span) => text.slice(start, end);

function isCapital(text: string, {start}: Word): boolean {
	const first = text[start]!;
	return first > 'Z' && first < '\x80' ? false : first !== first.toLowerCase();
}

/** The word without its possessive ending, accents, dots and case. */
function nameKey(word: string): string {
	// Most words have nothing to remove.
	if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
	return foldWord(word.normalize('NFD').replace(MARKS_AND_DOTS(word), '')).replace(/'s?$/, '');
}
const MARKS_AND_DOTS = anyScript(/[\p{M}.]/gu);

/** An ordinary word may carry a capital at the beginning of a sentence or quotation. */
const isAtStart = (text: string, words: readonly Word[], index: number) =>
	index === 0 || /[.!?:“"‘„«]\s*["“‘']?$/u.test(text.slice(words[index - 1]!.end, words[index]!.start));

/** The next capitalised word of the same name, if there is one; small words may stand before it. */
function nextOfRun(text: string, words: readonly Word[], index: number): number | undefined {
	const word = wordText(text, words[index]!);
	const key = nameKey(word);
	if (ROLES.has(key) || /['’]s?$/.test(word)) return undefined;
	const isAbbreviated = HONORIFICS.has(key) || word.length === 1;
	let next = index + 1;
	while (words[next] && PARTICLES.has(wordText(text, words[next]!))) next += 1;
	if (!words[next] || !isCapital(text, words[next]!) || isFunctionWord(foldWord(wordText(text, words[next]!))))
		return undefined;
	const between = text.slice(words[index]!.end, words[next]!.start);
	const isJoined = SMALL_WORDS(between).test(between) || (isAbbreviated && /^\.\s?$/.test(between));
	return isJoined ? next : undefined;
}

const SMALL_WORDS = anyScript(/^(?: (?:[\p{Ll}]+ )*|-)$/u);

/** Headlines have their longer words in capitals and end without a full stop. */
function isHeadline(text: string, words: readonly Word[]): boolean {
	// 4 letters: shorter words stay small in headlines too. 5 words: fewer may be a list of names.
	const long = words.filter(({start, end}) => end - start >= 4);
	const capitals = long.filter((word) => isCapital(text, word)).length;
	if (long.length < 5 || capitals < HEADLINE_SHARE * long.length) return false;
	const {end} = words.at(-1)!;
	return !/^["”’')\]]*\./.test(text.slice(end, end + 3));
}
