// Texts that no article is like, of a megabyte each: none may take over a second.
import {align} from '../source/core/align/align.ts';
import type {Source} from '../source/core/model.ts';
import {sentencesOf} from '../source/core/text/sentences.ts';
import {makeSource} from '../source/core/text/source.ts';
import {atMost, type Figure} from './figure.ts';
import {randomNumbers} from './random-numbers.ts';
import {recombine} from './recombine.ts';

const SIZE = 1_000_000;
const MOST_MS = 1000;

/** How long the aligner takes for hostile texts: against an article, against the same text once more, and with one letter of that changed; sentences included. */
export function alignBoundFigures(samples: readonly Source[]): readonly Figure[] {
	const article = recombine(samples, 5000, 1);
	return Object.entries(hostileTexts(samples)).flatMap(([what, text]) => [
		atMost(`${what}, and an article`, timeAlign(text, article), MOST_MS, 'ms'),
		atMost(`${what}, twice`, timeAlign(text, text), MOST_MS, 'ms'),
		atMost(`${what}, and one letter changed`, timeAlign(text, changeLetter(text)), MOST_MS, 'ms'),
	]);
}

/** A text with another letter in its middle. */
function changeLetter(text: string): string {
	const middle = text.length >> 1;
	return `${text.slice(0, middle)}Q${text.slice(middle + 1)}`;
}

function timeAlign(left: string, right: string): number {
	const sides = [left, right].map((text, at) => makeSource({id: `${at}`, file: '', text})) as [Source, Source];
	const start = performance.now();
	align(...sides);
	return performance.now() - start;
}

function hostileTexts(samples: readonly Source[]): Readonly<Record<string, string>> {
	const fill = (part: string) => part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE);
	const words = samples.flatMap((source) =>
		sentencesOf(source).flatMap((sentence) => sentence.words.map(({start, end}) => source.text.slice(start, end))),
	);
	const random = randomNumbers(1);
	const word = () => words[Math.floor(random() * words.length)]!;
	const list = (count: number, make: (at: number) => string) => Array.from({length: count}, (_, at) => make(at));
	return {
		nothing: '',
		'a word': 'word',
		'only punctuation': fill('.,;!? '),
		quotes: fill('“”"'),
		newlines: fill('\n'),
		digits: fill('1234567890'),
		'no spaces': fill('x'),
		'one word': fill('word '),
		'mixed scripts': fill('中国 与 俄罗斯 Москва القاهرة word 12 '),
		'no spaces in Chinese': fill('中国与俄罗斯'),
		initials: fill('A.b. '),
		'a sentence': list(160_000, word).join(' ').slice(0, SIZE),
		'a sentence of names': fill('Xi Jinping Vladimir Putin '),
		'a sentence of dates and amounts': fill('Dec. 14 2022 $160 billion 27 percent '),
		'a sentence of ever other figures': list(150_000, String).join(' ').slice(0, SIZE),
		'100,000 times one sentence': 'Word. '.repeat(100_000),
		'100,000 one-word sentences': list(100_000, () => `${word()}.`).join(' '),
		'100,000 lines': list(100_000, word).join('\n'),
		'an article, over and over': fill(`${recombine(samples, 5000, 2)}\n\n`),
		'a book': recombine(samples, SIZE, 3),
	};
}
