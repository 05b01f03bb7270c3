import type {Sentence, Span} from '../../model.ts';
import {isSureName} from './sure-names.ts';
import type {Unit} from './units.ts';
import {wordList} from './word-list.ts';

/** Who is said to have said something, as it stands in the text, and the speaker: a name where one is given. */
export type Attribution = Span & {
	/** Index of the unit that names the speaker. */
	readonly index: number;
	readonly sentence: Sentence;
	readonly speaker: {readonly kind: 'name'; readonly keys: readonly string[]} | {readonly kind: 'noun' | 'pronoun'};
};

/** Verbs that attribute a claim to their subject. */
const SAY = wordList(
	`say says said tell tells told stated claim claims claimed reports reported write writes wrote tweets tweeted argue argues argued
	insist insists insisted acknowledge acknowledges acknowledged confirm confirms confirmed notes noted explains explained
	warn warns warned adds added alleges alleged testified conceded assert asserts asserted maintains maintained remarks remarked`,
);
/** Verbs whose forms are nouns too: behind a noun they most often are one ("insurance claims"). */
const NOUNS_TOO = wordList('claim claims report reports notes tweets remarks');
const PRONOUN = wordList('he she they we i who which it');
/** Outlets quote each other as a matter of course: "CNN reports" says who carried the news, not whose claim it is. */
const OUTLET = wordList(
	`news times post journal press reuters ap cnn bbc abc nbc cbs fox npr afp upi msnbc bloomberg guardian herald tribune telegraph
	mail magazine tmz politico gazette chronicle observer independent today daily weekly globe mirror sun wire radio tv television
	paper newspaper outlet website report article story`,
);

/** The attributions in some units, in text order, but for those to an outlet: "X said", "said X", "according to X". */
export function findAttributions(text: string, units: readonly Unit[]): readonly Attribution[] {
	return units.flatMap((saying, index) => {
		const speaker = speakerOf(text, units, index);
		if (speaker === undefined) return [];
		const unit = units[speaker]!;
		const word = unit.word;
		if (word.split(/[\s-]/).some((part) => OUTLET.has(part))) return [];
		const [first, last] = index < speaker ? [saying, unit] : [unit, saying];
		return {
			start: first.core.start,
			end: last.core.end,
			index: speaker,
			sentence: unit.sentence,
			speaker:
				unit.kind === 'name' && (isSureName(text, unit) || isBareSubject(units, speaker, index))
					? {kind: 'name', keys: unit.keys}
					: {kind: PRONOUN.has(word) ? 'pronoun' : 'noun'},
		};
	});
}

/** Nouns without an "s" that may open a sentence without an article. */
const BARE_NOUNS = wordList(
	`police people men women children staff management government parliament media everyone everybody someone somebody nobody another
	other both many some few none neither either all most others prosecution defence defense state`,
);

/** Whether a capital that opens a sentence is a name because a verb follows at once: other nouns have an article or an "s" there. */
const isBareSubject = (units: readonly Unit[], speaker: number, saying: number): boolean =>
	saying === speaker + 1 && !/[^isu]s$/.test(units[speaker]!.word) && !BARE_NOUNS.has(units[speaker]!.word);

const OTHER_SAYING = wordList('according per warning saying telling writing noting adding claiming arguing');
const SAYING_STEM = /^(?:announc|remark)\w*$/;

/** Whether a word reports speech, whoever speaks. */
export const isSaying = ({word}: Unit): boolean => SAY.has(word) || OTHER_SAYING.has(word) || SAYING_STEM.test(word);

/** The unit that speaks, if the one at `index` is "according" or a verb of speech with a subject beside it. */
function speakerOf(text: string, units: readonly Unit[], index: number): number | undefined {
	const word = units[index]!.word;
	const isBeside = (other: number) => units[other]?.sentence === units[index]!.sentence;
	if (word === 'according')
		return [index + 2, index + 3].find((near) => isBeside(near) && units[near]!.kind !== 'function');
	if (!SAY.has(word)) return undefined;
	const [before, behind] = [units[index - 1], units[index + 1]];
	const isInverted =
		before && isBeside(index - 1) && /[,.!?]["”’']?\s*$/.test(text.slice(before.core.end, units[index]!.core.start));
	if (isInverted) return behind && isBeside(index + 1) && behind.kind === 'name' ? index + 1 : undefined;
	if (!before || !isBeside(index - 1)) return undefined;
	const isSubject =
		before.kind === 'name' ||
		PRONOUN.has(before.word) ||
		(before.kind === 'content' &&
			!NOUNS_TOO.has(word) &&
			!/(?<!fami|assemb|al)ly$|ed$|^(?:also|not|to|will|would|later|then|now)$/.test(before.word));
	return isSubject ? index - 1 : undefined;
}
