import {type Measure, meanBond, mostDaysApart} from './bond.ts';
import {type FindHolders, findCandidates} from './candidates.ts';
import type {Fingerprint} from './fingerprint.ts';

/** What placing an article asks of the articles that are there. */
export type Archive<ArticleId, StoryId> = {
	readonly findHolders: FindHolders<ArticleId>;
	readonly storyOf: (article: ArticleId) => StoryId | undefined;
	/** Fingerprints of a story's articles: the first `MOST_OF_AN_END` that came and the last, or all of fewer; never none. */
	readonly membersOf: (story: StoryId) => readonly Fingerprint[];
};

/** Where a new article belongs. */
export type Placement<StoryId> = {
	/** `undefined`: it tells an event that no article told before. */
	readonly story: StoryId | undefined;
	/** Stories that with this article turn out to tell the same event as `story`, the likeliest first. */
	readonly joins: readonly StoryId[];
};

/**
 * How many of the first and of the last articles stand for a story: a mean over more hardly changes. By the last alone, a topic that is
 * in the news every day would be one story for months, each day a little like the one before.
 */
export const MOST_OF_AN_END = 6;

/** The articles that stand for a story, of all in the order they came. */
export const endsOf = <Item>(items: readonly Item[]): readonly Item[] =>
	items.length <= 2 * MOST_OF_AN_END ? items : [...items.slice(0, MOST_OF_AN_END), ...items.slice(-MOST_OF_AN_END)];

/** The story a new article belongs to, by its mean bond with those of it that are there. */
export function placeInStory<ArticleId, StoryId>(
	article: Fingerprint,
	archive: Archive<ArticleId, StoryId>,
	measure?: Measure,
): Placement<StoryId> {
	const candidates = findCandidates(article, archive.findHolders, mostDaysApart(measure));
	const stories = new Set(candidates.map(archive.storyOf));
	const near = [...stories]
		.filter((story) => story !== undefined)
		.map((story) => {
			const members = archive.membersOf(story);
			return {story, members, bond: meanBond([article], members, measure)};
		})
		.filter(({bond}) => bond >= 0)
		.sort((one, other) => other.bond - one.bond);
	const [best, ...rest] = near;
	if (!best) return {story: undefined, joins: []};
	const all = [article, ...best.members];
	const joins = rest.filter(({members}) => meanBond(all, members, measure) >= 0);
	return {story: best.story, joins: joins.map(({story}) => story)};
}
