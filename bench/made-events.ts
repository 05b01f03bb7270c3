// Articles in any number, as far as grouping goes: made of the telling words of real ones.
import type {Article} from '../source/core/stories/group-articles.ts';
import type {TellingWord} from '../source/core/stories/telling-words.ts';
import {wordNumber} from '../source/core/stories/word-number.ts';
import {randomNumbers} from './random-numbers.ts';

// As uneven as news: many events are told once, some by many.
const MOST_TELLERS = 8;
// Names that only one event has.
const OWN_NAMES = 8;
// Part of an event's words that one article has.
const PART_TOLD = 0.6;
const DAYS = 100;
const MS_PER_DAY = 86_400_000;

/** So many articles on made-up events of a hundred days, in the order of their days; the same each time. */
export function makeArticles(count: number, from: readonly Article[]): readonly Article[] {
	const random = randomNumbers(count);
	const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
	const some = <Item>(items: readonly Item[], part: number) => items.filter(() => random() < part);
	const articles: {readonly words: readonly TellingWord[]; readonly day: number}[] = [];
	while (articles.length < count) {
		const names = Array.from({length: OWN_NAMES}, (_, at) => ({
			word: wordNumber(`${articles.length} ${at}`),
			rarity: 7.6,
			sentences: 1 + Math.floor(random() * 4),
		}));
		const words = [
			...new Map(
				[...some(pick(from).words, 0.7), ...some(pick(from).words, 0.7)].map((word) => [word.word, word]),
			).values(),
		];
		const day = Math.floor(random() * DAYS);
		for (let tellers = Math.ceil(MOST_TELLERS * random() ** 3); tellers > 0 && articles.length < count; tellers--)
			articles.push({
				words: [...some(names, PART_TOLD), ...some(words, PART_TOLD)],
				day: day + Math.floor(random() * 2),
			});
	}
	return articles
		.sort((one, other) => one.day - other.day)
		.map(({words, day}) => ({words, published: new Date(day * MS_PER_DAY).toISOString().slice(0, 10)}));
}
