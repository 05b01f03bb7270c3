import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {sentencesOf} from '../source/core/text/sentences.ts';
import {openSamples} from '../source/library/samples.ts';

/** As long as a book of 2,000 pages: nothing the reader does at a key may take the length of the text. */
export const LONG_SENTENCES = 20_000;
const SHORT_SENTENCES = 40;
const PARAGRAPH_SENTENCES = 3;

/** A new folder with a text of `LONG_SENTENCES` sentences of the samples, numbered so that no two are the same, and a short one. */
export async function folderWithLongText(): Promise<string> {
	const samples = await openSamples(new URL('../', import.meta.url));
	const sentences = samples.flatMap((source) =>
		sentencesOf(source).map(({start, end}) => source.text.slice(start, end).replaceAll('\n', ' ')),
	);
	const textOf = (count: number) =>
		Array.from({length: Math.ceil(count / PARAGRAPH_SENTENCES)}, (_, paragraph) =>
			Array.from({length: PARAGRAPH_SENTENCES}, (_, index) => {
				const number = paragraph * PARAGRAPH_SENTENCES + index;
				return `In part ${number}, ${sentences[number % sentences.length]}`;
			}).join(' '),
		).join('\n\n');
	const folder = await mkdtemp(join(tmpdir(), 'wirediff-long-'));
	await writeFile(join(folder, 'a-long.txt'), `A long report\n\n${textOf(LONG_SENTENCES)}\n`);
	await writeFile(join(folder, 'b-short.txt'), `A short report\n\n${textOf(SHORT_SENTENCES)}\n`);
	return folder;
}
