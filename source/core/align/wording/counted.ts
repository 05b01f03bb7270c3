import type {Unit} from './units.ts';

/** What news counts most, in all words for it: where one outlet says "killed" and the other "dead", the same people are meant. */
const COUNTED: readonly (readonly [string, RegExp])[] = [
	['deaths', /^(?:kill(?:ed|s|ing)?|dead|die[ds]?|dying|deaths?|fatalit(?:y|ies)|fatally|slain|lives|bodies)$/],
	['injuries', /^(?:injur(?:ed|es|ing|y|ies)|wound(?:ed|s|ing)?|hurt|hospitali[sz]ed)$/],
	['arrests', /^(?:arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|detentions?)$/],
	['missing', /^(?:missing|unaccounted)$/],
	['jobs', /^(?:jobs?|workers|employees|staff|staffers|positions|layoffs)$/],
];
/** Whether a quantity is one of those that news counts most. */
export const isCounted = (quantity: string): boolean => COUNTED.some(([name]) => name === quantity);

/** 3 words: "26 people were reported killed", "the death toll rose to 31". Function words count half. */
const REACH = 3;

/** "12 others" are what is left of a number. */
const REST = /^(?:others?|more|additional)$/;

/** What the number at an index counts, told by the nearest word for it in its sentence; nothing where two are as near, or none is. */
export function countedBy(units: readonly Unit[], index: number): string | undefined {
	if (REST.test(units[index + 1]?.word ?? '')) return undefined;
	const [before, behind] = [nearest(units, index, -1), nearest(units, index, 1)];
	if (!before || !behind) return (before ?? behind)?.name;
	if (before.distance === behind.distance) return before.name === behind.name ? before.name : undefined;
	return before.distance < behind.distance ? before.name : behind.name;
}

function nearest(units: readonly Unit[], index: number, step: 1 | -1) {
	const {sentence} = units[index]!;
	let distance = 0;
	for (let at = index + step; units[at]?.sentence === sentence && distance < REACH; at += step) {
		const {kind, word} = units[at]!;
		// What another figure counts stands with that one.
		if (kind === 'figure') return undefined;
		distance += kind === 'function' ? 0.5 : 1;
		const counted = COUNTED.find(([, words]) => words.test(word));
		if (counted) return {name: counted[0], distance};
	}
	return undefined;
}
