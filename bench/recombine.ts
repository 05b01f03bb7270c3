import type {Source} from '../source/core/model.ts';
import {sentencesOf} from '../source/core/text/sentences.ts';
import {randomNumbers} from './random-numbers.ts';

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
