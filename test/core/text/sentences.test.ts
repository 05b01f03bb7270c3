import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Span} from '../../../source/core/model.ts';
import {eachSentence} from '../../../source/core/text/sentences.ts';

/** The sentences of a text that is one block. */
function findSentences(text: string): readonly Span[] {
	const spans: Span[] = [];
	eachSentence(text, {start: 0, end: text.length}, (start, end) => spans.push({start, end}));
	return spans;
}

/** The same, parted by bars. */
function parted(text: string): string {
	return findSentences(text)
		.map(({start, end}) => text.slice(start, end))
		.join(' | ');
}

// Written with a bar where one sentence ends and the next begins.
test.each([
	'Mr. Lee met Dr. Ortiz. | They talked.',
	'The mayor resigned on Dec. 14, citing her health. | Nobody follows her.',
	'The U.S. said it sees no danger. | It waits.',
	'The ore comes from the U.S. | The coal does not.',
	'U.S. President Grant arrived. | He slept.',
	'They dug what V.V. Petrov had promised. | In general, they dug.',
	'“The harbour may well be closing for good.” | The council agreed.',
	'“The bridge is safe,” said Ana Ruiz. | She built it.',
	'“No!” he said. | He left.',
	'“Is it over?” Mr. Ruiz asked. | Nobody knew.',
	'“Stop. | The bridge is down,” she cried.',
	'“Hold it!” the old man recalled. | He laughed.',
	'AUGUSTA, Me. — The mayor left. | He wept.',
	'Lt. Col. Mary Stone fell ill. | She recovered.',
	'He lives at No. 10 in the old town. | It is cold.',
	'The train left at 10 a.m. Tuesday. | It was full.',
	'The train left at 10 a.m. | Passengers waited.',
	'Acme Inc. said so. | Its rivals did not.',
	'J. K. Doyle wrote it. | George W. Hale paid.',
	'He waited ... and left. | Then it rained.',
	'It was over… | The crowd went home.',
	'Prices rose 3.5 percent to 1.2 million. | Then they fell.',
	'See https://example.com/a.b?c=d for more. | Or ask.',
	'(The mill burned in 1950.) | Then came the flood.',
	'They lost their phones, keys, etc. | Nobody helped.',
	'The influence of the U.S.’s navy grew. | It shrank.',
	'iPhones sold well. | iPads did not.',
	'市长说。|她走了。|再见！',
])('%s', (marked) => {
	expect(parted(marked.replaceAll(/ ?\| ?/g, (bar) => (bar === '|' ? '' : ' ')))).toBe(
		marked.replaceAll(/ ?\| ?/g, ' | '),
	);
});

test('a repost that lost the spaces after full stops still has its sentences', () => {
	expect(parted('The mill closed in May.Workers went home.“We knew,” one said.')).toBe(
		'The mill closed in May. | Workers went home. | “We knew,” one said.',
	);
	expect(parted('It helped him to sustain his mill.*It is also a ruin.')).toBe(
		'It helped him to sustain his mill.* | It is also a ruin.',
	);
});

test('a line end inside a block ends no sentence', () => {
	expect(parted('The mill closed\nin May. It burned\r\nin June.')).toBe(
		'The mill closed\nin May. | It burned\r\nin June.',
	);
});

test('sentences are in order and hold all of their block but white space', () => {
	const piece = fc.oneof(
		fc.constantFrom('. ', '.', '? ', '“', '”', ' ', '\n', '...', 'Mr. ', 'U.S. ', '1. ', '。', '\ud800', '*', ')'),
		fc.string({unit: 'binary'}),
		fc.lorem({mode: 'sentences', maxCount: 2}),
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = pieces.join('');
			const spans = findSentences(text);
			let end = 0;
			for (const span of spans) {
				expect(text.slice(end, span.start).trim()).toBe('');
				expect(span.end).toBeGreaterThan(span.start);
				expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
				end = span.end;
			}
			expect(text.slice(end).trim()).toBe('');
		}),
	);
});

test('a text without full stops is parted where it has spaces, and within a word only where it has none', () => {
	const [words, letters] = ['ferry '.repeat(4000).trim(), `x${'🛳'.repeat(12_000)}`];
	const inWords = parted(words).split(' | ');
	expect(inWords.join(' ')).toBe(words);
	expect(inWords.every((part) => /^(?:ferry ?)+$/.test(part) && part.length <= 10_000)).toBe(true);
	const inLetters = parted(letters).split(' | ');
	expect(inLetters.join('')).toBe(letters);
	expect(inLetters.length).toBeGreaterThan(1);
	expect(inLetters.every((part) => part.isWellFormed())).toBe(true);
});
