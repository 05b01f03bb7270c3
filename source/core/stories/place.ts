import {type Measure, meanBond} from './bond.ts';
import {type FindHolders, findCandidates} from './candidates.ts';
import type {Fingerprint} from './fingerprint.ts';

/** What placing an article asks of the articles that are there. */
export type Archive<ArticleId, StoryId> = {
	readonly findHolders: FindHolders<ArticleId>;
	readonly storyOf: (article: ArticleId) => StoryId | undefined;
	/** Fingerprints of a story's articles, the newest first, at most so many; never none. */
	readonly membersOf: (story: StoryId, most: number) => readonly Fingerprint[];
};

/** Where a new article belongs. */
export type Placement<StoryId> = {
	/** `undefined`: it tells an event that no article told before. */
	readonly story: StoryId | undefined;
	/** Stories that with this article turn out to tell the same event as `story`, the likeliest first. */
	readonly joins: readonly StoryId[];
};

// The newest articles stand for a story: a mean over more hardly changes, and a running story is joined where it is now.
const MOST_MEMBERS = 12;

/** The story a new article belongs to, by its mean bond with those of it that are there. */
export function placeInStory<ArticleId, StoryId>(
	article: Fingerprint,
	archive: Archive<ArticleId, StoryId>,
	measure?: Measure,
): Placement<StoryId> {
	const stories = new Set(findCandidates(article, archive.findHolders).map(archive.storyOf));
	const near = [...stories]
		.filter((story) => story !== undefined)
		.map((story) => {
			const members = archive.membersOf(story, MOST_MEMBERS);
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
