import type {Sentence, Span} from '../../model.ts';
import {isAlias} from './aliases.ts';
import {isSameValue, labelsOfValue, type Value} from './values.ts';

/** What a unit says, as far as it is compared. */
export type Meaning =
	| {readonly kind: 'function' | 'content'; readonly key: string}
	/** `key` is the word's own, where it is one word; `keys` are those the name is known by. `isSure`: its shape leaves no doubt. */
	| {
			readonly kind: 'name';
			readonly key: string | undefined;
			readonly keys: readonly string[];
			readonly isSure: boolean;
	  }
	| {readonly kind: 'figure'; readonly value: Value};

/**
 * What the wording of a side is compared and shown by: a word, or words that belong together, with the punctuation
 * that goes with them. `start` and `end` hold that punctuation too; `core` runs from the first letter to the last.
 */
export type Unit = Span &
	Meaning & {
		readonly core: Span;
		/** What stands in `core`, in lower case with straight apostrophes. */
		readonly word: string;
		readonly sentence: Sentence;
	};

/** Whether two units say the same: the same word but for its ending, the same figure, or names that may name the same. */
export function isSameUnit(left: Unit, right: Unit): boolean {
	if (left.kind === 'figure' || right.kind === 'figure')
		return left.kind === 'figure' && right.kind === 'figure' && isSameValue(left.value, right.value);
	if (left.key !== undefined && left.key === right.key) return true;
	return left.kind === 'name' && right.kind === 'name' && isAlias(left.keys, right.keys);
}

/** Labels of which two units that say the same share at least one: units without a shared label need not be compared. */
export function labelsOf(unit: Unit): readonly string[] {
	if (unit.kind === 'figure') return labelsOfValue(unit.value);
	if (unit.kind !== 'name') return [unit.key];
	const initials = unit.keys.map((key) => key[0]).join('');
	return unit.key === undefined ? [...unit.keys, initials] : [...unit.keys, unit.key];
}
