// Ways to group articles: the one that ships, and simpler ones at the threshold that suits each set best.
import {weightOf} from '../source/core/align/commonness.ts';
import type {Measure} from '../source/core/stories/bond.ts';
import {startGrouping} from '../source/core/stories/group-articles.ts';
import {findWords} from '../source/core/text/words.ts';
import {randomNumbers} from './random-numbers.ts';
import type {Labelled} from './story-data.ts';
import {countPairs, f1Of, type Groups} from './story-scores.ts';

/** The groups of articles that come in an order of chance, the same for the same seed. */
export function groupShuffled(articles: readonly Labelled[], seed: number, measure?: Measure): Groups {
	const order = shuffle(articles, seed);
	const grouping = startGrouping(measure);
	for (const at of order) grouping.add(articles[at]!);
	const groups = new Int32Array(articles.length);
	for (const [story, members] of grouping.stories().entries()) for (const at of members) groups[order[at]!] = story;
	return groups;
}

/** The places of all items in an order of chance. */
function shuffle(items: readonly unknown[], seed: number): readonly number[] {
	const random = randomNumbers(seed);
	return items
		.map((_, at) => ({at, key: random()}))
		.sort((one, other) => one.key - other.key)
		.map(({at}) => at);
}

type Likeness = (articles: readonly Labelled[]) => (one: number, other: number) => number;

/** Simpler ways: all pairs that are alike enough are together, and what they are together with. */
export const BASELINES: Readonly<Record<string, Likeness>> = {
	'tf-idf cosine': tfIdf,
	'title words': titleWords,
};

/** The groups of a simpler way at the threshold at which it agrees best with the events. */
export function groupBest(articles: readonly Labelled[], likeness: Likeness): Groups {
	const of = likeness(articles);
	const pairs = articles
		.flatMap((_, one) =>
			articles.slice(one + 1).map((_, at) => ({one, other: one + 1 + at, like: of(one, one + 1 + at)})),
		)
		.filter(({like}) => like >= LEAST);
	const all = THRESHOLDS.map((least) =>
		join(
			articles.length,
			pairs.filter(({like}) => like >= least),
		),
	);
	const scores = all.map((groups) => f1Of(countPairs(articles, groups)));
	return all[scores.indexOf(Math.max(...scores))]!;
}

const LEAST = 0.05;
const THRESHOLDS = Array.from({length: 38}, (_, at) => LEAST + at * 0.025);

function join(count: number, pairs: readonly {readonly one: number; readonly other: number}[]): Groups {
	const parents = Int32Array.from({length: count}, (_, at) => at);
	const rootOf = (at: number): number => (parents[at] === at ? at : rootOf(parents[at]!));
	for (const {one, other} of pairs) parents[rootOf(one)] = rootOf(other);
	return parents.map(rootOf);
}

function tfIdf(articles: readonly Labelled[]) {
	const counts = new Map<number, number>();
	for (const {words} of articles) for (const {word} of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const vectors = articles.map(({words}) => {
		const weights = words.map(({word, sentences}) => sentences * Math.log(articles.length / counts.get(word)!));
		const length = Math.hypot(...weights) || 1;
		return new Map(words.map(({word}, at) => [word, weights[at]! / length]));
	});
	return (one: number, other: number) => {
		let sum = 0;
		for (const [word, weight] of vectors[one]!) sum += weight * (vectors[other]!.get(word) ?? 0);
		return sum;
	};
}

/** Part of the words of two titles that both have, words of every text aside. */
function titleWords(articles: readonly Labelled[]) {
	const sets = articles.map(({title}) => {
		const keys = findWords(title, {start: 0, end: title.length}).map(({key}) => key);
		return new Set(keys.filter((key) => weightOf(key) > 0));
	});
	return (one: number, other: number) => {
		const shared = [...sets[one]!].filter((key) => sets[other]!.has(key)).length;
		return shared / Math.max(1, sets[one]!.size + sets[other]!.size - shared);
	};
}
