import {align} from '../source/core/align/align.ts';
import type {Source} from '../source/core/model.ts';
import {makeSource} from '../source/core/text/source.ts';
import {atMost, type Figure, inUnit, median} from './figure.ts';
import {recombine} from './recombine.ts';

// What a short session compares, while Node still makes the program fast.
const FIRST = 21;
// From here on another hundred pairs make it no faster.
const WARM_AFTER = 200;
const WARM = 100;

/** How long two sources take to align, sentences included, for articles of two lengths made from the samples; none is met twice. */
export function alignTimeFigures(samples: readonly Source[]): readonly Figure[] {
	const short = Array.from({length: WARM_AFTER + WARM}, (_, seed) => alignOnce(samples, 5_000, seed));
	const long = Array.from({length: 3}, (_, seed) => alignOnce(samples, 85_000, seed));
	return [
		{what: 'aligning two 5 kB articles, the first', measured: inUnit(short[0]!, 'ms')},
		atMost(`aligning two 5 kB articles, median of the first ${FIRST}`, median(short.slice(0, FIRST)), 10, 'ms'),
		atMost(`the same after ${WARM_AFTER} others, median of ${WARM}`, median(short.slice(WARM_AFTER)), 10, 'ms'),
		atMost(`aligning two 85 kB texts, median of ${long.length}`, median(long), 1000, 'ms'),
	];
}

function alignOnce(samples: readonly Source[], length: number, seed: number): number {
	const left = makeSource({id: 'left', file: '', text: recombine(samples, length, 2 * seed + 1)});
	const right = makeSource({id: 'right', file: '', text: recombine(samples, length, 2 * seed + 2)});
	const start = performance.now();
	align(left, right);
	return performance.now() - start;
}
