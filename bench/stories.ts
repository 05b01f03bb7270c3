// How well and how fast articles are grouped into stories: npm run bench -- stories
import type {Measure} from '../source/core/stories/bond.ts';
import {startGrouping} from '../source/core/stories/group-articles.ts';
import {hasData} from './align-data.ts';
import {askedCounts, atMost, type Figure, inUnit, median, printFigures, quantile} from './figure.ts';
import {makeArticles} from './made-events.ts';
import {type ArticleSet, type Labelled, readSets} from './story-data.ts';
import {BASELINES, groupBest, groupShuffled} from './story-methods.ts';
import {addCounts, countPairs, f1Of, type PairCounts, precisionOf, recallOf} from './story-scores.ts';

const ORDERS = 10;
const TARGET = 0.9;

/** Prints how grouping agrees with the events, beside simpler ways, and what placing an article costs. */
export async function storiesBench(articleCounts: readonly number[] = [1_000, 20_000]): Promise<void> {
	print('\nstories (precision / recall / F1 of pairs)');
	if (!hasData()) return print('  skipped: no articles in ../shared/bench/data');
	const sets = await readSets();
	for (const set of sets) printSet(set);
	printHeldOut(sets);
	const clusters = sets.find(({name}) => name === 'clusters, in 100 days')!.articles;
	const others = sets.find(({name}) => name === 'all and noise')!.articles.filter(({set}) => set !== 'clusters');
	printFigures(
		'placing an article in its story',
		articleCounts.flatMap((count) => placingFigures(count, clusters, others)),
	);
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function printSet({name, articles}: ArticleSet): void {
	const orders = Array.from({length: ORDERS}, (_, seed) => countPairs(articles, groupShuffled(articles, seed)));
	const worst = Math.min(...orders.map(f1Of));
	const verdict = name === 'clusters' ? `   target ${TARGET}  ${worst >= TARGET ? 'met' : 'NOT MET'}` : '';
	printLine(name, 'wirediff', addCounts(orders), `worst of ${ORDERS} orders ${worst.toFixed(3)}${verdict}`);
	for (const [method, likeness] of Object.entries(BASELINES))
		printLine('', method, countPairs(articles, groupBest(articles, likeness)), 'at its best threshold');
}

function printLine(set: string, method: string, counts: PairCounts, remark: string): void {
	const figures = [precisionOf, recallOf, f1Of].map((measure) => measure(counts).toFixed(3)).join(' / ');
	print(`  ${set.padEnd(26)} ${method.padEnd(14)} ${figures}  ${remark}`);
}

// What a measure may be chosen from.
const MEASURES: readonly Measure[] = [0.14, 0.16, 0.18, 0.2, 0.22].flatMap((likeness) =>
	[0.02, 0.03, 0.04].flatMap((perDay) => [1, 1.5, 2].map((undatedDays) => ({likeness, perDay, undatedDays}))),
);
const FOLDS = 5;

/** For each fifth of the events what the other four would choose as the measure, and how that groups the fifth. */
function printHeldOut(sets: readonly ArticleSet[]): void {
	const events = [...new Set(sets.flatMap(({articles}) => articles.flatMap(({event}) => event ?? [])))];
	const foldOf = (event: string | undefined) => (event === undefined ? -1 : events.indexOf(event) % FOLDS);
	const groups = MEASURES.map((measure) => sets.map(({articles}) => groupShuffled(articles, 0, measure)));
	const countsOf = (counts: (one: Labelled, other: Labelled) => boolean, at: number) =>
		sets.map(({articles}, set) => countPairs(articles, groups[at]![set]!, counts));
	const meanOf = (counts: (one: Labelled, other: Labelled) => boolean, at: number) =>
		countsOf(counts, at).reduce((sum, each) => sum + f1Of(each) / sets.length, 0);
	const heldOut = Array.from({length: FOLDS}, (_, fold) => {
		const isOf = ({event}: Labelled) => foldOf(event) === fold;
		const means = MEASURES.map((_, at) => meanOf((one, other) => !isOf(one) && !isOf(other), at));
		const chosen = means.indexOf(Math.max(...means));
		// Two articles of different events are told apart in the fold of the first.
		return {chosen, counts: countsOf((one, other) => isOf(one.event === undefined ? other : one), chosen)};
	});
	const means = MEASURES.map((_, at) => meanOf(() => true, at));
	print(`  chosen by all events: ${tell(MEASURES[means.indexOf(Math.max(...means))]!)}`);
	print(`  chosen by four fifths: ${heldOut.map(({chosen}) => tell(MEASURES[chosen]!)).join('; ')}`);
	for (const [at, {name}] of sets.entries())
		printLine(name, 'wirediff', addCounts(heldOut.map(({counts}) => counts[at]!)), 'held out');
}

const tell = ({likeness, perDay, undatedDays}: Measure): string =>
	`${likeness} + ${perDay} a day, undated ${undatedDays}`;

/** What it costs to place the last of so many articles, and whether the real events are still found among them. */
function placingFigures(count: number, clusters: readonly Labelled[], others: readonly Labelled[]): readonly Figure[] {
	const made = makeArticles(count, others);
	const every = Math.floor(count / clusters.length);
	const grouping = startGrouping();
	const places: number[] = [];
	const times = made.map((article, at) => {
		if (at % every === 0 && places.length < clusters.length) {
			grouping.add(clusters[places.length]!);
			places.push(at + places.length);
		}
		const start = performance.now();
		grouping.add(article);
		return performance.now() - start;
	});
	const groups = new Map(grouping.stories().flatMap((members, story) => members.map((at) => [at, story] as const)));
	const counts = countPairs(
		clusters,
		places.map((at) => groups.get(at)!),
	);
	const last = times.slice(-LAST);
	return [
		atMost(`among ${count}, median of the last ${LAST}`, median(last), 0.5, 'ms'),
		{what: `among ${count}, p95`, measured: inUnit(quantile(last, 0.95), 'ms')},
		{what: `among ${count}, F1 of the clusters strewn in`, measured: f1Of(counts).toFixed(3)},
	];
}

const LAST = 500;

// node bench/stories.ts 1000 20000 100000
if (import.meta.main) await storiesBench(askedCounts());
