import type {Hit, Span} from '../model.ts';
import {mapInSteps, type Steps} from '../steps.ts';
import {findRun} from './find-run.ts';
import {answeringWords, likenessByLetters} from './letters.ts';
import {matchPhrase, type PhraseMatch} from './match-phrase.ts';
import type {LookedUpQuery, Place} from './phrase-index.ts';
import type {SearchWord} from './search-word.ts';
import {type Stretch, stretchAcross, stretchAt} from './stretch.ts';
import {sumWeights, type WeighedWord} from './weigh.ts';

// Of the score, what comparing letters says against what comparing words says. Words know what matters; letters see how much else is different.
const LETTERS_SHARE = 0.3;
// A phrase that runs across the border of two sentences.
const ACROSS = 0.9;
// A step is then a millisecond or two, and while the code is cold some more.
const PLACES_A_STEP = 50;

type Found = {
	readonly stretch: Stretch;
	readonly match: PhraseMatch;
	readonly runs: readonly number[];
	readonly factor: number;
};

/**
 * The hits among some places, best first; two hits never overlap.
 *
 * The score is that of the words (`matchPhrase`) and, for three tenths, that of the letters (`likenessByLetters`), rounded to thousandths.
 * What stands in double quotes counts as found whole, by its weight.
 */
export function* rankPlaces(query: LookedUpQuery, places: readonly Place[], threshold: number): Steps<readonly Hit[]> {
	const looked = yield* mapInSteps(places, PLACES_A_STEP, (place) => findAt(query, place));
	// Comparing letters is the dearest part: not where even the same letters would not lift a place over the threshold.
	const found = looked.filter((one) => one !== undefined).filter((one) => scoreOf(query, one, 1) >= threshold);
	const letters: number[] = [];
	for (let at = 0; at < found.length; at += PLACES_A_STEP) {
		const some = found.slice(at, at + PLACES_A_STEP);
		yield;
		letters.push(
			...likenessByLetters(
				query.free,
				some.map(({stretch, match}) => ({words: stretch.words, match})),
			),
		);
	}
	const ranked = found
		.map((one, index) => ({one, score: scoreOf(query, one, letters[index]!)}))
		.filter(({score}) => score >= threshold)
		.sort((left, right) => right.score - left.score);
	const hits = yield* mapInSteps(ranked, PLACES_A_STEP, ({one, score}) => toHit(query, one, score));
	return dropOverlaps(hits);
}

function findAt({phrase, exact, excluded}: LookedUpQuery, place: Place): Found | undefined {
	const stretch = stretchAt(place);
	if (excluded.some((run) => findRun(run, stretch.words) >= 0)) return undefined;
	const runs = exact.map((run) => findRun(run, stretch.words));
	if (runs.includes(-1)) return undefined;
	const match = matchPhrase(phrase, stretch.words);
	if (runs.length > 0) return {stretch, match: match ?? {value: 0, pairs: []}, runs, factor: 1};
	if (!match) return undefined;
	let best: Found = {stretch, match, runs, factor: 1};
	for (const side of sidesToLookAt(phrase, match, stretch)) {
		const across = stretchAcross(place, side);
		const match = across && matchPhrase(phrase, across.words);
		if (match && crosses(match, across) && match.value * ACROSS > best.match.value * best.factor)
			best = {stretch: across, match, runs, factor: ACROSS};
	}
	return best;
}

/** Where the whole phrase would reach beyond its sentence. */
function sidesToLookAt(phrase: readonly WeighedWord[], {pairs}: PhraseMatch, {words}: Stretch) {
	const sides: ('before' | 'after')[] = [];
	if (pairs.some(({at, asked}) => at < asked)) sides.push('before');
	if (pairs.some(({at, asked}) => at + phrase.length - asked > words.length)) sides.push('after');
	return sides;
}

/** Whether a match runs on over the border of its two sentences, with no word left out or put in just there. */
function crosses({pairs}: PhraseMatch, {border}: Stretch): boolean {
	const next = pairs.findIndex(({at}) => at >= border);
	if (next < 1) return false;
	const [left, right] = [pairs[next - 1]!, pairs[next]!];
	return right.at - left.at === right.asked - left.asked;
}

function scoreOf({phrase, quoted}: LookedUpQuery, {match, factor}: Found, letters: number): number {
	const free = factor * ((1 - LETTERS_SHARE) * match.value + LETTERS_SHARE * letters);
	const [freeWeight, exactWeight] = [sumWeights(phrase), sumWeights(quoted)];
	return Math.round((1000 * (exactWeight + freeWeight * free)) / (exactWeight + freeWeight)) / 1000;
}

function toHit({phrase, exact}: LookedUpQuery, {stretch, match, runs}: Found, score: number): Hit {
	const answering = match.pairs.length > 0 ? answeringWords(phrase, {words: stretch.words, match}) : [];
	const quoted = runs.flatMap((start, index) => exact[index]!.map((_, offset) => start + offset));
	const ranges = joinWords([...answering, ...quoted], stretch.words);
	return {source: stretch.source.id, span: stretch.span, score, ranges};
}

/** The spans of some words, neighbours joined into one. */
function joinWords(indexes: readonly number[], words: readonly SearchWord[]): readonly Span[] {
	const spans: {start: number; end: number}[] = [];
	let before = -2;
	for (const at of [...new Set(indexes)].sort((left, right) => left - right)) {
		const {start, end} = words[at]!;
		const last = spans.at(-1);
		if (last && (at === before + 1 || start < last.end)) last.end = end;
		else spans.push({start, end});
		before = at;
	}
	return spans;
}

/** Of hits in order of score, those that no better one of their source overlaps: a phrase across a border is not found again in one of its halves. */
function dropOverlaps(hits: readonly Hit[]): readonly Hit[] {
	const taken = new Map<string, Span[]>();
	return hits.filter(({source, span}) => {
		const spans = taken.get(source) ?? [];
		if (spans.some(({start, end}) => span.start < end && start < span.end)) return false;
		taken.set(source, [...spans, span]);
		return true;
	});
}
