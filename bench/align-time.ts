import {align} from '../source/core/align/align.ts';
import type {Source} from '../source/core/model.ts';
import {sentencesOf} from '../source/core/text/sentences.ts';
import {makeSource} from '../source/core/text/source.ts';
import {atMost, type Figure, inUnit, median} from './figure.ts';

/** How long two sources take to align, sentences included, for articles of two lengths made from the samples. */
export function alignTimeFigures(samples: readonly Source[]): readonly Figure[] {
	const short = Array.from({length: 21}, (_, seed) => alignOnce(samples, 5_000, seed));
	const long = Array.from({length: 3}, (_, seed) => alignOnce(samples, 85_000, seed));
	return [
		{what: 'aligning two 5 kB articles, the first', measured: inUnit(short[0]!, 'ms')},
		atMost(`aligning two 5 kB articles, median of ${short.length}`, median(short), 10, 'ms'),
		atMost(`aligning two 85 kB texts, median of ${long.length}`, median(long), 1000, 'ms'),
	];
}

function alignOnce(samples: readonly Source[], length: number, seed: number): number {
	const left = recombine('left', samples, length, 2 * seed + 1);
	const right = recombine('right', samples, length, 2 * seed + 2);
	const start = performance.now();
	align(left, right);
	return performance.now() - start;
}

/** A text of about `length` characters: the beginning of one sentence of the samples with the end of another, so that many share words and none repeats. */
function recombine(id: string, samples: readonly Source[], length: number, seed: number): Source {
	const random = randomNumbers(seed);
	const sentences = samples.flatMap((source) =>
		sentencesOf(source).map(({start, end}) => source.text.slice(start, end)),
	);
	const half = () => sentences[Math.floor(random() * sentences.length)]!.split(' ');
	const paragraphs: string[] = [];
	for (let size = 0; size < length; size += paragraphs.at(-1)!.length + 2) {
		const [head, tail] = [half(), half()];
		paragraphs.push([...head.slice(0, head.length / 2), ...tail.slice(tail.length / 2)].join(' '));
	}
	return makeSource({id, file: id, text: paragraphs.join('\n\n')});
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
