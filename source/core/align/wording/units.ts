import type {Sentence, Span, Word} from '../../model.ts';
import type {Side} from '../side.ts';
import {isAlias} from './aliases.ts';
import {coverWords} from './covers.ts';
import {type Figure, findFigures, isSameValue, type Value} from './figures.ts';
import {isFunctionWord} from './function-words.ts';
import {findNames, type Name} from './names.ts';

type Meaning =
	| {readonly kind: 'function' | 'content'; readonly key: string}
	/** `key` is the word's own, where it is one word; `keys` are those the name is known by. */
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
	Meaning & {readonly core: Span /** Index into `Side.sentences`. */; readonly sentence: number};

/** The units of a side, in text order; together they cover all of its sentences but white space. */
export const findUnits = ({text, sentences}: Side): readonly Unit[] =>
	sentences.flatMap((sentence, index) => {
		const covers = coverWords(text, sentence);
		if (sentence.words.length === 0)
			return covers.map((core) => ({...core, core, sentence: index, kind: 'function' as const, key: ''}));
		return groupWords(text, sentence).map(({first, last, core, ...meaning}) => ({
			...meaning,
			start: covers[first]!.start,
			end: covers[last]!.end,
			core,
			sentence: index,
		}));
	});

type Group = Meaning & {readonly first: number; readonly last: number; readonly core: Span};

function groupWords(text: string, sentence: Sentence): readonly Group[] {
	const {words} = sentence;
	const figures = findFigures(text, sentence);
	const names = new Map(findNames(text, words).map((name) => [name.first, name]));
	const groups: Group[] = [];
	for (let first = 0, figure = 0; first < words.length; ) {
		while (figures[figure] && figures[figure]!.end <= words[first]!.start) figure += 1;
		const name = names.get(first);
		const group =
			groupFigure(words, first, figures[figure], figures[figure + 1]) ??
			(name ? groupName(words, name) : groupWord(text, words, first));
		groups.push(group);
		first = group.last + 1;
	}
	return groups;
}

/** The words of a figure; none where two figures share a word ("2-0"): such a word is compared as it stands. */
function groupFigure(words: readonly Word[], first: number, figure?: Figure, next?: Figure): Group | undefined {
	const word = words[first]!;
	if (!figure || figure.start >= word.end) return undefined;
	let last = first;
	while (last + 1 < words.length && words[last + 1]!.start < figure.end) last += 1;
	const {end} = words[last]!;
	if (next && next.start < end) return undefined;
	const core = {start: Math.min(word.start, figure.start), end: Math.max(end, figure.end)};
	return {kind: 'figure', value: figure.value, first, last, core};
}

function groupName(words: readonly Word[], {first, last, keys, isSure}: Name): Group {
	const core = {start: words[first]!.start, end: words[last]!.end};
	return {kind: 'name', keys, isSure, key: first === last ? words[first]!.key : undefined, first, last, core};
}

function groupWord(text: string, words: readonly Word[], index: number): Group {
	const {start, end, key} = words[index]!;
	const kind = isFunctionWord(text.slice(start, end)) ? 'function' : 'content';
	return {kind, key, first: index, last: index, core: {start, end}};
}

/** Whether two units say the same: the same word but for its ending, the same figure, or names that may name the same. */
export function isSameUnit(left: Unit, right: Unit): boolean {
	if (left.kind === 'figure' || right.kind === 'figure')
		return left.kind === right.kind && isSameValue((left as {value: Value}).value, (right as {value: Value}).value);
	if (left.kind === 'name' && right.kind === 'name' && isAlias(left.keys, right.keys)) return true;
	return left.key !== undefined && left.key === right.key;
}
