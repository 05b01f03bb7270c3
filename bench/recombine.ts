import type {Source} from '../source/core/model.ts';
import {sentencesOf} from '../source/core/text/sentences.ts';

/**
 * A text of about `length` characters: the beginning of one sentence of some sources with the end of another, a paragraph each, so that
 * many share words and none repeats. The same for the same seed.
 */
export function recombine(sources: readonly Source[], length: number, seed: number): string {
	const random = randomNumbers(seed);
	const sentences = sources.flatMap((source) =>
		sentencesOf(source).map(({start, end}) => source.text.slice(start, end)),
	);
	const half = () => sentences[Math.floor(random() * sentences.length)]!.split(' ');
	const paragraphs: string[] = [];
	for (let size = 0; size < length; size += paragraphs.at(-1)!.length + 2) {
		const [head, tail] = [half(), half()];
		paragraphs.push([...head.slice(0, head.length / 2), ...tail.slice(tail.length / 2)].join(' '));
	}
	return paragraphs.join('\n\n');
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
