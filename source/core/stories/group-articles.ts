import type {Source} from '../model.ts';
import type {Measure} from './bond.ts';
import {indexedWords, MOST_HOLDERS} from './candidates.ts';
import {countedWords} from './counted-words.ts';
import {type Days, mayBeOf} from './days.ts';
import {type Fingerprint, fingerprintOf} from './fingerprint.ts';
import {type Archive, endsOf, placeInStory} from './place.ts';
import {type TellingWord, tellingWordsOf} from './telling-words.ts';

/** An article as far as grouping goes. */
export type Article = {readonly words: readonly TellingWord[]; readonly published: string | undefined};

/** Groups sources that tell the same event, as if they came in this order; each group and the groups among themselves in it too. */
export function groupSources(sources: readonly Source[]): readonly (readonly Source[])[] {
	const grouping = startGrouping();
	for (const source of sources) grouping.add({words: tellingWordsOf(source), published: source.published});
	return grouping.stories().map((members) => members.map((at) => sources[at]!));
}

/** Stories of articles that come one by one, kept in memory. */
export type Grouping = {
	readonly add: (article: Article) => void;
	/** The stories, each as the numbers of its articles in the order they came, from 0. */
	readonly stories: () => readonly (readonly number[])[];
};

export function startGrouping(measure?: Measure): Grouping {
	const fingerprints: Fingerprint[] = [];
	const counts = countedWords();
	const holders = new Map<number, number[]>();
	const storyOf: number[] = [];
	// By the number of the first article that was put in.
	const members = new Map<number, number[]>();
	const archive: Archive<number, number> = {
		findHolders: (word, days) => lastWithin(holders.get(word) ?? [], days),
		storyOf: (article) => storyOf[article],
		membersOf: (story) => endsOf(members.get(story)!).map((article) => fingerprints[article]!),
	};
	const lastWithin = (articles: readonly number[], days: Days | undefined) => {
		const last: number[] = [];
		for (let at = articles.length - 1; at >= 0 && last.length < MOST_HOLDERS; at--)
			if (mayBeOf(days, fingerprints[articles[at]!]!.day)) last.push(articles[at]!);
		return last;
	};
	const move = (articles: readonly number[], story: number) => {
		for (const article of articles) storyOf[article] = story;
		const all = [...(members.get(story) ?? []), ...articles];
		members.set(
			story,
			all.sort((one, other) => one - other),
		);
	};
	return {
		add({words, published}) {
			const fingerprint = fingerprintOf(words, published, counts);
			counts.add(fingerprint.words);
			const {story, joins} = placeInStory(fingerprint, archive, measure);
			const article = fingerprints.push(fingerprint) - 1;
			for (const word of indexedWords(fingerprint)) {
				const known = holders.get(word);
				if (known) known.push(article);
				else holders.set(word, [article]);
			}
			move([article], story ?? article);
			for (const other of joins) {
				move(members.get(other)!, story!);
				members.delete(other);
			}
		},
		stories: () => [...members.values()].sort((one, other) => one[0]! - other[0]!),
	};
}
