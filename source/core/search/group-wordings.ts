import {diffArrays} from 'diff';
import type {Hit, Source, Span, Word} from '../model.ts';
import {allSteps, mapInSteps, type Steps} from '../steps.ts';
import {sentencesOf} from '../text/sentences.ts';
import {touching} from '../touching.ts';
import {fold} from './fold.ts';

/** One way to word what was searched for, and the sources that word it so. */
export type Wording = {
	readonly text: string;
	/** The parts of `text` in which the wordings differ; none if there is only one wording. */
	readonly varying: readonly Span[];
	readonly sources: readonly Source[];
};

// What all wordings end with is shown up to this many words: more would push the difference out of a narrow column.
const MAX_TAIL_WORDS = 3;
// A step is then a millisecond or two.
const HITS_A_STEP = 50;

/** The words in which a hit says what was searched for, with those that stand where it lacks words of the best hit. */
type Window = {readonly source: Source; readonly words: readonly Word[]; readonly keys: readonly string[]};

/**
 * The wordings among some hits ("lifeline to Moscow", "lifeline for Russia"), the commonest first. A long end that all share
 * is left out where they share the beginning too.
 *
 * Method: each hit is laid beside the best one word by word (jsdiff); what most wordings share is fixed, all else varies.
 */
export function groupWordings(sources: readonly Source[], hits: readonly Hit[]): readonly Wording[] {
	return allSteps(groupWordingsInSteps(sources, hits));
}

/** The same in steps. */
export function* groupWordingsInSteps(sources: readonly Source[], hits: readonly Hit[]): Steps<readonly Wording[]> {
	const byId = new Map(sources.map((source) => [source.id, source]));
	const best = hits.toSorted(
		(left, right) => right.score - left.score || matchedLetters(right) - matchedLetters(left),
	)[0];
	if (!best) return [];
	const model = modelOf(coreWindow(byId.get(best.source)!, best).keys);
	const windows = yield* mapInSteps(hits, HITS_A_STEP, (hit) => fitWindow(byId.get(hit.source)!, hit, model));
	yield;
	const fixed = fixedWords(windows, model);
	const wordings = yield* mapInSteps(windows, HITS_A_STEP, (window) => toWording(window, model, fixed));
	const groups = Map.groupBy(wordings, ({text}) => fold(text));
	return [...groups.values()]
		.map((group) => ({...group[0]!, sources: [...new Set(group.flatMap(({sources}) => sources))]}))
		.sort((left, right) => right.sources.length - left.sources.length);
}

const matchedLetters = ({ranges}: Hit) => ranges.reduce((sum, {start, end}) => sum + end - start, 0);

/** From the first matched word of a hit to its last. */
function coreWindow(source: Source, hit: Hit): Window {
	return cutWindow(source, hit, 0, 0);
}

/** The matched words of a hit and, on either side, as many more as the model has words there that the hit lacks. */
function fitWindow(source: Source, hit: Hit, model: Model): Window {
	const core = coreWindow(source, hit);
	const shared = model.sharedWith(core.keys);
	const first = shared[0];
	const last = shared.at(-1);
	if (!first || !last) return core;
	const before = Math.max(0, first.model - first.at);
	const after = Math.max(0, model.keys.length - last.model - (core.keys.length - last.at));
	return cutWindow(source, hit, before, after);
}

function cutWindow(source: Source, {span, ranges}: Hit, before: number, after: number): Window {
	const all = touching(sentencesOf(source), span).flatMap(({words}) => words);
	const from = all.findIndex(({end}) => end > ranges[0]!.start);
	const to = all.findLastIndex(({start}) => start < ranges.at(-1)!.end) + 1;
	const words = all.slice(Math.max(0, from - before), to + after);
	return {source, words, keys: words.map(({key}) => key)};
}

/** The words of the best hit, which the others are laid beside. Many hits word it alike: each wording is compared once. */
type Model = {
	readonly keys: readonly string[];
	/** The words the model and another run have in common, in the order of both. */
	readonly sharedWith: (keys: readonly string[]) => readonly SharedWord[];
};

type SharedWord = {readonly model: number; readonly at: number};

function modelOf(keys: readonly string[]): Model {
	const known = new Map<string, readonly SharedWord[]>();
	return {
		keys,
		sharedWith(others) {
			const name = JSON.stringify(others);
			const shared = known.get(name) ?? sharedWords(keys, others);
			known.set(name, shared);
			return shared;
		},
	};
}

function sharedWords(model: readonly string[], keys: readonly string[]): readonly SharedWord[] {
	const shared: SharedWord[] = [];
	let [inModel, at] = [0, 0];
	for (const {value, added, removed} of diffArrays([...model], [...keys])) {
		if (!added && !removed) value.forEach((_, offset) => void shared.push({model: inModel + offset, at: at + offset}));
		if (!added) inModel += value.length;
		if (!removed) at += value.length;
	}
	return shared;
}

/** The model's words that more than half of the different wordings hold, as indexes. */
function fixedWords(windows: readonly Window[], model: Model): ReadonlySet<number> {
	const different = new Map(windows.map(({keys}) => [keys.join(' '), keys]));
	const counts = model.keys.map(() => 0);
	for (const keys of different.values()) for (const {model: index} of model.sharedWith(keys)) counts[index]!++;
	return new Set(counts.flatMap((count, index) => (count > different.size / 2 ? index : [])));
}

function toWording({source, words, keys}: Window, model: Model, fixed: ReadonlySet<number>): Wording {
	const same = new Set(model.sharedWith(keys).flatMap((pair) => (fixed.has(pair.model) ? pair.at : [])));
	const lastVarying = words.findLastIndex((_, at) => !same.has(at));
	const isTailLong = words.length - 1 - lastVarying > MAX_TAIL_WORDS;
	const shown = lastVarying > 0 && same.has(0) && isTailLong ? words.slice(0, lastVarying + 1) : words;
	const origin = shown[0]!.start;
	const flatten = (end: number) => source.text.slice(origin, end).replace(/\s+/g, ' ');
	const varying: {start: number; end: number}[] = [];
	shown.forEach(({start, end}, at) => {
		if (same.has(at)) return;
		const span = {start: flatten(start).length, end: flatten(end).length};
		if (at > 0 && !same.has(at - 1)) varying.at(-1)!.end = span.end;
		else varying.push(span);
	});
	return {text: flatten(shown.at(-1)!.end), varying, sources: [source]};
}
