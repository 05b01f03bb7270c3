import type {Sentence, Span} from '../../model.ts';
import {isSureName} from './sure-names.ts';
import type {Unit} from './units.ts';

/** Who is said to have said something, as it stands in the text, and the speaker: a name where one is given. */
export type Attribution = Span & {
	/** Index of the unit that names the speaker. */
	readonly index: number;
	readonly sentence: Sentence;
	readonly speaker: {readonly kind: 'name'; readonly keys: readonly string[]} | {readonly kind: 'noun' | 'pronoun'};
};

/** Verbs that attribute a claim to their subject. */
const SAY =
	/^(?:sa(?:y|ys|id)|tells?|told|stated|claim(?:s|ed)?|report(?:s|ed)|writes?|wrote|tweet(?:s|ed)|argue[sd]?|insist(?:s|ed)?|acknowledge[sd]?|confirm(?:s|ed)?|not(?:es|ed)|explain(?:s|ed)|warn(?:s|ed)?|add(?:s|ed)|alleg(?:es|ed)|testified|conceded|assert(?:s|ed)?|maintain(?:s|ed)|remark(?:s|ed))$/;
/** Verbs whose forms are nouns too: behind a noun they most often are one ("insurance claims"). */
const NOUNS_TOO = /^(?:claims?|reports?|notes|tweets|remarks)$/;
const PRONOUN = /^(?:he|she|they|we|i|who|which|it)$/;
/** Outlets quote each other as a matter of course: "CNN reports" says who carried the news, not whose claim it is. */
const OUTLET =
	/^(?:news|times|post|journal|press|reuters|ap|cnn|bbc|abc|nbc|cbs|fox|npr|afp|upi|msnbc|bloomberg|guardian|herald|tribune|telegraph|mail|magazine|tmz|politico|gazette|chronicle|observer|independent|today|daily|weekly|globe|mirror|sun|wire|radio|tv|television|paper|newspaper|outlet|website|report|article|story)$/;

/** The attributions in some units, in text order, but for those to an outlet: "X said", "said X", "according to X". */
export function findAttributions(text: string, units: readonly Unit[]): readonly Attribution[] {
	return [...units.keys()].flatMap((index) => {
		const speaker = speakerOf(text, units, index);
		if (speaker === undefined) return [];
		const unit = units[speaker]!;
		const word = unit.word;
		if (word.split(/[\s-]/).some((part) => OUTLET.test(part))) return [];
		const [first, last] = index < speaker ? [units[index]!, unit] : [unit, units[index]!];
		return {
			start: first.core.start,
			end: last.core.end,
			index: speaker,
			sentence: unit.sentence,
			speaker:
				unit.kind === 'name' && isSureName(text, unit)
					? {kind: 'name', keys: unit.keys}
					: {kind: PRONOUN.test(word) ? 'pronoun' : 'noun'},
		};
	});
}

const OTHER_SAYING =
	/^(?:according|per|announc\w*|warning|remark\w*|saying|telling|writing|noting|adding|claiming|arguing)$/;

/** Whether a word reports speech, whoever speaks. */
export const isSaying = (unit: Unit): boolean => OTHER_SAYING.test(unit.word) || SAY.test(unit.word);

/** The unit that speaks, if the one at `index` is "according" or a verb of speech with a subject beside it. */
function speakerOf(text: string, units: readonly Unit[], index: number): number | undefined {
	const word = units[index]!.word;
	const isBeside = (other: number) => units[other]?.sentence === units[index]!.sentence;
	if (word === 'according')
		return [index + 2, index + 3].find((near) => isBeside(near) && units[near]!.kind !== 'function');
	if (!SAY.test(word)) return undefined;
	const [before, behind] = [units[index - 1], units[index + 1]];
	const isInverted =
		before && isBeside(index - 1) && /[,.!?]["”’']?\s*$/.test(text.slice(before.core.end, units[index]!.core.start));
	if (isInverted) return behind && isBeside(index + 1) && behind.kind === 'name' ? index + 1 : undefined;
	if (!before || !isBeside(index - 1)) return undefined;
	const isSubject =
		before.kind === 'name' ||
		PRONOUN.test(before.word) ||
		(before.kind === 'content' &&
			!NOUNS_TOO.test(word) &&
			!/ly$|ed$|^(?:also|not|to|will|would|later|then|now)$/.test(before.word));
	return isSubject ? index - 1 : undefined;
}
