import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isFunctionWord} from '../../../source/core/search/function-words.ts';
import {groupWordings, groupWordingsInSteps} from '../../../source/core/search/group-wordings.ts';
import {growSearch, indexSources} from '../../../source/core/search/search.ts';
import {allSteps} from '../../../source/core/steps.ts';
import {sentencesOf} from '../../../source/core/text/sentences.ts';
import {findWords} from '../../../source/core/text/words.ts';
import {openSamples} from '../../../source/library/samples.ts';

const sources = await openSamples(new URL('../../../', import.meta.url));
const search = indexSources(sources);
const sentences = sources.flatMap((source) =>
	sentencesOf(source).flatMap((sentence) => (sentence.words.length > 3 ? {...sentence, source} : [])),
);
const keys = new Set(sentences.flatMap(({words}) => words.map(({key}) => key)));

/** Some words in a row of a sample sentence, with their text. */
const phrases = fc
	.tuple(fc.constantFrom(...sentences), fc.nat(), fc.integer({min: 1, max: 12}))
	.map(([sentence, from, count]) => {
		const first = from % sentence.words.length;
		const words = sentence.words.slice(first, first + count);
		return {sentence, words, text: sentence.source.text.slice(words[0]!.start, words.at(-1)!.end)};
	})
	// A straight quote or a minus after a space is syntax.
	.filter(({text}) => !/"|\s-/.test(text) && wordsThatTell(text).some((word) => !isFunctionWord(word.toLowerCase())));

/** The words of what is typed; a single letter at its end tells as little as a function word, until another follows. */
function wordsThatTell(text: string): readonly string[] {
	const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	return words.filter((word, index) => !(index === words.length - 1 && /^[a-z]$/i.test(word)));
}

const typed = fc.oneof(
	fc.string({unit: 'grapheme'}),
	fc
		.array(
			fc.oneof(
				fc.constantFrom('"', '-', ' ', 'to', 'lifeline', 'Moscow', 'Xi', '”', 'sanc', '2022', '\n'),
				fc.string(),
			),
		)
		.map((parts) => parts.join('')),
	fc.array(fc.constantFrom(...keys), {maxLength: 40}).map((words) => words.join(' ')),
);

test('a phrase copied from a sentence is found there with the score 1', () => {
	fc.assert(
		fc.property(phrases, ({sentence, text}) => {
			const there = search(text).filter(
				({source, span}) => source === sentence.source.id && span.start === sentence.start,
			);
			expect(there.map(({score}) => score)).toEqual([1]);
		}),
	);
});

test('a letter dropped or doubled in a longer word still finds the phrase', () => {
	fc.assert(
		fc.property(phrases, fc.nat(), fc.nat(), fc.boolean(), ({sentence, words, text}, which, where, isDropped) => {
			const written = words.map(({start, end}) => ({
				at: start - words[0]!.start,
				word: sentence.source.text.slice(start, end),
			}));
			const long = written.filter(({word}) => /^\p{L}{5,}$/u.test(word));
			fc.pre(long.length > 0);
			const {at, word} = long[which % long.length]!;
			const letter = where % word.length;
			const slip = word.slice(0, letter) + (isDropped ? '' : word[letter]!.repeat(2)) + word.slice(letter + 1);
			// "Russian" typed "Russia" asks for another word of the texts.
			fc.pre(findWords(slip, {start: 0, end: slip.length}).every(({key}) => !keys.has(key)));
			const hits = search(text.slice(0, at) + slip + text.slice(at + word.length));
			expect(
				hits.some(
					({source, span}) => source === sentence.source.id && span.start <= sentence.start && span.end >= sentence.end,
				),
			).toBe(true);
		}),
	);
});

test('matched ranges are whole words inside the span, in order, apart, and never function words alone', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				typed,
				phrases.map(({text}) => text),
			),
			(phrase) => {
				for (const {source: id, span, ranges, score} of search(phrase)) {
					const source = sources.find((source) => source.id === id)!;
					const words = sentencesOf(source).flatMap(({words}) => words);
					expect(score).toBeGreaterThan(0);
					expect(score).toBeLessThanOrEqual(1);
					expect(ranges.length).toBeGreaterThan(0);
					let end = span.start;
					for (const range of ranges) {
						expect(range.start).toBeGreaterThanOrEqual(end);
						expect(words.some(({start}) => start === range.start)).toBe(true);
						expect(words.some(({end}) => end === range.end)).toBe(true);
						end = range.end;
					}
					expect(end).toBeLessThanOrEqual(span.end);
					if (!phrase.includes('"')) {
						const marked = ranges.flatMap(({start, end}) =>
							source.text
								.slice(start, end)
								.toLowerCase()
								.split(/[^\p{L}\p{N}]+/u),
						);
						expect(marked.every(isFunctionWord)).toBe(false);
					}
				}
			},
		),
	);
});

test('hits are in order of the sources, the best first within each, no sentence twice', () => {
	fc.assert(
		fc.property(typed, (phrase) => {
			const hits = search(phrase);
			const order = hits.map(({source}) => sources.findIndex(({id}) => id === source));
			hits.slice(1).forEach((hit, index) => {
				const last = hits[index]!;
				expect(order[index + 1]).toBeGreaterThanOrEqual(order[index]!);
				if (hit.source === last.source) expect(hit.score).toBeLessThanOrEqual(last.score);
			});
			expect(new Set(hits.map(({source, span}) => `${source} ${span.start}`)).size).toBe(hits.length);
		}),
	);
});

test('what is searched for in steps, with others begun in between, is found as if it were searched for at once', () => {
	const growing = growSearch(sources);
	fc.assert(
		fc.property(
			fc.oneof(
				typed,
				phrases.map(({text}) => text),
			),
			phrases,
			fc.nat(5),
			(phrase, {text: other}, stepsOfOther) => {
				const steps = growing.searchInSteps(phrase);
				const others = growing.searchInSteps(other);
				steps.next();
				for (let step = 0; step < stepsOfOther; step++) others.next();
				const hits = allSteps(growing.searchInSteps(phrase));
				expect(hits).toEqual(search(phrase));
				expect(allSteps(groupWordingsInSteps(sources, hits))).toEqual(groupWordings(sources, hits));
			},
		),
	);
});
