import {readFile} from 'node:fs/promises';
import {align, passagesOf} from '../source/core/align/align.ts';
import {DEFAULT_THRESHOLD} from '../source/core/align/default-threshold.ts';
import {groupLinks} from '../source/core/align/grouping.ts';
import {findLinks} from '../source/core/align/links.ts';
import {profileOf} from '../source/core/align/profile.ts';
import {findStretches} from '../source/core/align/stretches.ts';
import type {Weights} from '../source/core/align/weights.ts';
import type {Source} from '../source/core/model.ts';
import {openSamples} from '../source/library/samples.ts';
import {DATA, eventOf, type GoldPair, hasData, markedPart, profilesOf, readPairs, sourcesOf} from './align-data.ts';
import {FOLDS, fitWeights, type Labelled, readLabelled} from './align-fit.ts';
import {joinInRows, plantCopies} from './align-made-pairs.ts';
import {BASELINES} from './baselines.ts';
import {type Rectangle, rectanglesOf} from './rectangles.ts';

type Scores = {
	readonly plane: {readonly f1: number};
	readonly plagdet: {readonly score: number; readonly granularity: number};
	readonly falsePairs: string;
};
type Score = (
	gold: ReadonlyMap<string, GoldPair>,
	found: ReadonlyMap<string, {readonly passages: readonly Rectangle[]}>,
) => Scores;
type Method = (pair: GoldPair, fold: number) => readonly Rectangle[];

// Reports: as many as a digest of a day has.
const IN_A_ROW = 8;

// News first.
const SETS = ['spark', 'composite', 'retellings', 'verbatim'];

/**
 * Prints what the aligner and simpler methods find of the alignment data, of news joined in rows, and of news with a copied paragraph
 * put in: as shipped, and held out (fitted to the other events); then how far a held-out score of .7 means 70 % right, and the links of the samples against those made by hand.
 */
export async function alignmentBench(): Promise<void> {
	print('\nalignment (plane F1 / plagdet, granularity, false pairs)');
	await printSampleLinks();
	if (!hasData()) return print('  skipped: no alignment data in ../shared/bench/data');
	const {score}: {score: Score} = await import(new URL('../score.mjs', DATA).href);
	const labelled = await readLabelled();
	const weights = Array.from({length: FOLDS}, (_, fold) => fitWeights(labelled.filter((each) => each.fold !== fold)));
	const folds = new Map(labelled.map(({set, pair, fold}) => [eventOf(set, pair), fold]));
	const heldOut: Method = (pair, fold) => alignWith(pair, weights[fold]!);
	const methods: Readonly<Record<string, Method>> = {
		'wirediff, held out': heldOut,
		'wirediff, as shipped': alignShipped,
		...BASELINES,
	};
	for (const {set, pairs, foldOf} of await readSets(folds)) {
		const gold = new Map(pairs.map((pair) => [pair.id, pair]));
		for (const [name, method] of Object.entries(methods)) {
			const start = performance.now();
			const found = new Map(pairs.map((pair) => [pair.id, {passages: method(pair, foldOf(pair))}]));
			const {plane, plagdet, falsePairs} = score(gold, found);
			const time = (performance.now() - start) / pairs.length;
			print(
				`  ${set.padEnd(11)} ${name.padEnd(22)} ${plane.f1.toFixed(3)} / ${plagdet.score.toFixed(3)}  ${plagdet.granularity.toFixed(2)}  ${falsePairs.padStart(5)}  ${time.toFixed(0)} ms a pair`,
			);
		}
	}
	printCalibration(labelled, weights);
	print(`  memory: ${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`);
}

type MeasuredSet = {
	readonly set: string;
	readonly pairs: readonly GoldPair[];
	/** The fold whose weights did not see a pair. */
	readonly foldOf: (pair: GoldPair) => number;
};

/** The sets of the data, and those made of its news pairs. */
async function readSets(folds: ReadonlyMap<string, number>): Promise<readonly MeasuredSet[]> {
	const foldIn = (set: string) => (pair: GoldPair) => folds.get(eventOf(set, pair))!;
	const sets = await Promise.all(SETS.map(async (set) => ({set, pairs: await readPairs(set), foldOf: foldIn(set)})));
	const {pairs: news, foldOf} = sets[0]!;
	return [
		...sets,
		{set: 'in a row', pairs: joinInRows(news, foldOf, IN_A_ROW), foldOf},
		{set: 'with a copy', pairs: plantCopies(news), foldOf},
	];
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const alignShipped: Method = (pair) => {
	const {left, right} = sourcesOf(pair);
	return align(left, right).passages.flatMap((passage) => rectanglesOf({left, right}, passage));
};

/** The rectangles of a pair under some weights. */
function alignWith(pair: GoldPair, weights: Weights): readonly Rectangle[] {
	const {left, right} = sourcesOf(pair);
	const [leftProfile, rightProfile] = [profileOf(left), profileOf(right)];
	const stretches = findStretches(leftProfile, rightProfile);
	const links = findLinks(leftProfile, rightProfile, stretches, weights);
	const groups = groupLinks(
		links.filter(({score}) => score >= DEFAULT_THRESHOLD),
		stretches,
	);
	return passagesOf(left, right, groups).flatMap((passage) => rectanglesOf({left, right}, passage));
}

/** Of the held-out links to news and fables, how many are right, by score. */
function printCalibration(labelled: readonly Labelled[], weights: readonly Weights[]): void {
	const bins = Array.from({length: 10}, () => ({count: 0, right: 0, score: 0}));
	for (const {set, pair, fold} of labelled) {
		if (set === 'parts' || set === 'rows' || set === 'verbatim') continue;
		const [left, right] = profilesOf(pair);
		for (const link of findLinks(left, right, findStretches(left, right), weights[fold]!)) {
			const bin = bins[Math.min(9, Math.floor(link.score * 10))]!;
			bin.count++;
			bin.score += link.score;
			if (markedPart(pair, left.sentences[link.left]!, right.sentences[link.right]!) > 0.4) bin.right++;
		}
	}
	print('  calibration, held out: mean score -> right (links)');
	for (const {count, right, score} of bins)
		if (count > 0) print(`    ${(score / count).toFixed(2)} -> ${(right / count).toFixed(2)}  (${count})`);
}

type Linked = {readonly left: string; readonly right: string; readonly links: readonly (readonly [string, string])[]};

async function printSampleLinks(): Promise<void> {
	const root = new URL('../', import.meta.url);
	const sources = await openSamples(root);
	const {pairs}: {pairs: readonly Linked[]} = JSON.parse(
		await readFile(new URL('test/fixtures/sample-links.json', root), 'utf8'),
	);
	const find = (id: string) => sources.find((source) => source.id === id)!;
	const counts = pairs.map((pair) => ({pair, ...countHits(pair, find(pair.left), find(pair.right))}));
	const f1 = (list: typeof counts) =>
		list.reduce((sum, {hits}) => sum + 2 * hits, 0) /
		list.reduce((sum, {pair, found}) => sum + pair.links.length + found, 0);
	print(
		`  samples     links by hand, all 15 pairs: F1 ${f1(counts).toFixed(2)}; wsj with epoch-style: F1 ${f1(counts.slice(0, 1)).toFixed(2)}`,
	);
}

function countHits({links}: Linked, left: Source, right: Source): {readonly hits: number; readonly found: number} {
	const found = align(left, right).passages.flatMap((passage) =>
		passage.left.flatMap((l) =>
			passage.right.map((r) => [left.text.slice(l.start), right.text.slice(r.start)] as const),
		),
	);
	const hits = links.filter(([l, r]) => found.some(([from, to]) => from.startsWith(l) && to.startsWith(r))).length;
	return {hits, found: found.length};
}
