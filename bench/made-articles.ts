// Articles by the ten thousand, made of the sentences of real ones in another order. Made anew each time, never stored.
import {readdir, readFile} from 'node:fs/promises';
import {sentencesOf} from '../source/core/text/sentences.ts';
import {makeSource} from '../source/core/text/source.ts';
import type {Arrival} from '../source/library/library.ts';
import {DATA} from './align-data.ts';
import {randomNumbers} from './random-numbers.ts';

// As the design has it: 20,000 articles of 5 M words.
const SENTENCES = 12;
const SENTENCES_PER_PARAGRAPH = 3;
const OUTLETS = 400;
const FIRST_DAY = Date.UTC(2012, 0, 1);
const DAYS = 4000;

/** Articles of some 250 words, each with outlet, date and address; the same ones each time. */
export async function* madeArticles(count: number): AsyncGenerator<Arrival> {
	const pool = await readSentences();
	const random = randomNumbers(1);
	const below = (limit: number) => Math.floor(random() * limit);
	for (let number = 0; number < count; number++) {
		const sentences = Array.from({length: SENTENCES}, () => pool[below(pool.length)]!);
		const title = sentences[0]!.split(/\s+/).slice(0, 9).join(' ');
		const outlet = below(OUTLETS);
		yield {
			source: makeSource({
				id: `outlet-${outlet}-${number}`,
				file: 'made.jsonl',
				outlet: `Outlet ${outlet}`,
				title,
				published: new Date(FIRST_DAY + below(DAYS) * 86_400_000).toISOString().slice(0, 10),
				url: `https://outlet-${outlet}.example/${number}`,
				text: `${title}\n\n${paragraphsOf(sentences)}\n`,
			}),
		};
	}
}

function paragraphsOf(sentences: readonly string[]): string {
	const paragraphs: string[] = [];
	for (let at = 0; at < sentences.length; at += SENTENCES_PER_PARAGRAPH)
		paragraphs.push(sentences.slice(at, at + SENTENCES_PER_PARAGRAPH).join(' '));
	return paragraphs.join('\n\n');
}

/** Every sentence of the texts beside the project. */
async function readSentences(): Promise<readonly string[]> {
	const found: string[] = [];
	for (const name of await readdir(DATA)) {
		if (!name.endsWith('.jsonl')) continue;
		for (const line of (await readFile(new URL(name, DATA), 'utf8')).split('\n')) {
			if (line.trim() === '') continue;
			const {text, left, right}: Partial<Record<'text' | 'left' | 'right', string>> = JSON.parse(line);
			for (const one of [text, left, right]) if (one !== undefined) found.push(...sentencesIn(one));
		}
	}
	return found;
}

function sentencesIn(text: string): readonly string[] {
	const source = makeSource({id: 'text', file: '', text});
	return sentencesOf(source).map(({start, end}) => text.slice(start, end).replaceAll(/\s+/g, ' '));
}
