import type {Source} from '../core/model.ts';
import {wordNumber} from '../core/stories/word-number.ts';

// Runs of five words: the shortest that articles on one event rarely share unless one copied the other.
const RUN_WORDS = 5;

/** Every run of five words of what counts in a source, as numbers, ascending: by them two texts are told to be nearly the same. */
export function runsOf({text, blocks}: Pick<Source, 'text' | 'blocks'>): Uint32Array {
	const counted = blocks.filter(({kind}) => kind !== 'furniture' && kind !== 'comment');
	const words = counted
		.flatMap(({start, end}) => text.slice(start, end).toLowerCase().match(WORD) ?? [])
		.map(wordNumber);
	const runs = new Set<number>();
	const length = Math.min(RUN_WORDS, words.length);
	for (let at = 0; at + length <= words.length && length > 0; at++) {
		let run = length;
		for (let offset = 0; offset < length; offset++) run = mix(run, words[at + offset]!);
		runs.add(run >>> 0);
	}
	return Uint32Array.from(runs).sort();
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Part of the runs of both that both hold, 0 to 1 (Jaccard); two texts without words are not alike. */
export function likeness(left: Uint32Array, right: Uint32Array): number {
	let shared = 0;
	for (let i = 0, j = 0; i < left.length && j < right.length; ) {
		const [run, other] = [left[i]!, right[j]!];
		if (run === other) shared++;
		if (run <= other) i++;
		if (run >= other) j++;
	}
	return shared === 0 ? 0 : shared / (left.length + right.length - shared);
}

// With 8 bands of 5, texts that are alike to .85 share a band 99 times in a hundred, to .5 one in five, and what shares a band
// is compared in full.
const BANDS = 8;
const ROWS = 5;

/**
 * Numbers of which two nearly equal texts share at least one, and others rarely any; none for a text without words.
 *
 * Method: MinHash with banding (Broder 1997; Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.3-3.4).
 */
export function bandsOf(runs: Uint32Array): readonly number[] {
	if (runs.length === 0) return [];
	const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
	for (const run of runs)
		for (let at = 0; at < least.length; at++) {
			const hash = mix(SEEDS[at]!, run) >>> 0;
			if (hash < least[at]!) least[at] = hash;
		}
	return Array.from({length: BANDS}, (_, band) => {
		let hash = band;
		for (let row = 0; row < ROWS; row++) hash = mix(hash, least[band * ROWS + row]!);
		// The band's number in front: the same least runs say nothing in another band.
		return band * 2 ** 32 + (hash >>> 0);
	});
}

// Any numbers that differ in many bits; never others, since the bands are stored.
const SEEDS = Uint32Array.from({length: BANDS * ROWS}, (_, at) => mix(0x9e3779b9, at + 1));

/** Two numbers as one, each bit of which depends on all of both (the finish of MurmurHash3). */
function mix(one: number, other: number): number {
	let mixed = Math.imul(one, 0x85ebca6b) ^ other;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}
