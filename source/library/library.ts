import type {Metadata, Source} from '../core/model.ts';
import type {Filter} from '../core/search/filter.ts';
import type {LibraryHits} from '../core/search/library-hits.ts';
import type {StorySummary} from '../core/story-summary.ts';
import type {WordCounts} from '../core/text/count-source.ts';
import type {FeedState} from './feed-state.ts';
import type {PreparedArticle} from './prepare-article.ts';
import type {LibraryRecord, Standing} from './record.ts';

/**
 * Where articles are kept. Asynchronous and free of any store's own language, since a newsroom's shared store is far away.
 *
 * Each call that changes something is one transaction: all of it is kept when the promise resolves, none of it if it rejects.
 * Throws a `UserError` for what the user can mend: a full disk, a file that is damaged or may not be written.
 */
export type Library = {
	/** A number that is another one whenever something was changed, by whatever program. */
	readonly revision: () => Promise<number>;
	readonly totals: () => Promise<Totals>;

	/**
	 * Adds articles, in order, but for those that the library holds already; one answer for each. One that reports the same event as
	 * others is put into their story.
	 */
	readonly add: (arrivals: readonly Arrival[]) => Promise<readonly Answer[]>;
	/** Takes articles out, and keeps them for `putBack`, as it does those of some removals before. Gives those that were there. */
	readonly remove: (ids: readonly string[]) => Promise<readonly Summary[]>;
	/** Undoes the last removal that is not undone yet, but for what was added again since, and gives what is there again. */
	readonly putBack: () => Promise<readonly Summary[]>;
	/** Changes what is known of an article; `undefined` takes a fact away. `false`: there is no such article. */
	readonly amend: (id: string, facts: Amendment) => Promise<boolean>;

	readonly get: (id: string) => Promise<Source | undefined>;
	/** The articles of these ids that are there, in the order of the ids. */
	readonly getAll: (ids: readonly string[]) => Promise<readonly Source[]>;
	/**
	 * What a word that names an article may mean: the one of this id or number; else those whose id or outlet begins with it,
	 * `limit` at most.
	 */
	readonly named: (word: string, limit: number) => Promise<readonly Summary[]>;
	readonly list: (filter: Filter, page: Page) => Promise<readonly Summary[]>;
	readonly count: (filter: Filter) => Promise<number>;

	/**
	 * Finds a phrase, as `Search` does in open sources; of what a large library has of it, the best that is found quickly: at most
	 * `limit` hits. Takes some milliseconds, so that it can be asked at every key.
	 */
	readonly search: (phrase: string, limits?: SearchLimits) => Promise<LibraryHits>;

	/** Stories of articles that pass the filter, by default those with the latest article first. */
	readonly stories: (filter: Filter, page: StoryPage) => Promise<readonly StorySummary[]>;
	readonly countStories: (filter: Filter) => Promise<number>;
	/** Stories of articles that pass the filter and, in their places among them, such articles as are in no story. */
	readonly shelf: (filter: Filter, page: StoryPage) => Promise<readonly ShelfEntry[]>;
	readonly countShelf: (filter: Filter) => Promise<number>;
	/** How many entries of the shelf are before that of this story or article; `undefined` where it is not on it. */
	readonly placeOnShelf: (
		wanted: {readonly story: string} | {readonly article: string},
		filter: Filter,
		order: StoryOrder,
	) => Promise<number | undefined>;
	readonly story: (id: string) => Promise<StorySummary | undefined>;
	/** The articles of a story. */
	readonly inStory: (id: string, page: Page) => Promise<readonly Summary[]>;
	/**
	 * Puts articles into a story, or together into a new one, and gives its id. What a person or the article's file decided is
	 * remembered: a rule moves no such article, and those it may not move are left where they are.
	 */
	readonly place: (ids: readonly string[], where: Placing) => Promise<string | undefined>;
	/**
	 * Makes one story of two. A rule may not join what a person named, put together or parted: `false`, and nothing is changed.
	 */
	readonly mergeStories: (from: string, into: string, by: 'rule' | 'person') => Promise<boolean>;
	/** Names a story for good, or `undefined`: by its articles again, and whenever they change. `false`: there is no such story. */
	readonly nameStory: (id: string, name: string | undefined) => Promise<boolean>;
	/** How stories, and articles that are in none, stand now, for `bringBack`. */
	readonly standing: (stories: readonly string[], articles: readonly string[]) => Promise<Standing>;
	/** Undoes what was done to stories since: names, articles put elsewhere, stories joined and parted. What came since stays. */
	readonly bringBack: (standing: Standing) => Promise<void>;

	/** Everything the library holds, as it is when the first record is asked for, read as it is asked for. */
	readonly records: () => AsyncIterable<LibraryRecord>;
	/** The number of the last article that was ever added, 0 before the first. */
	readonly lastNumber: () => Promise<number>;
	/**
	 * Puts records of a library into this one, but for articles that it holds, and articles the same as one of those numbered up
	 * to `last`, what was there before. One answer for each article. What is restored keeps its id, or a number is put behind it.
	 */
	readonly restore: (records: readonly LibraryRecord[], last: number) => Promise<readonly Answer[]>;

	/**
	 * Looks whether all in the file is sound and fits together, and tells what it finds wrong and what it is looking at. May take
	 * minutes, seconds of them in one go.
	 */
	readonly check: () => AsyncIterable<CheckReport>;

	/** Those of some addresses whose article is there. */
	readonly holding: (addresses: readonly string[]) => Promise<ReadonlySet<string>>;
	/** The feeds that are or were watched, the first ones first. */
	readonly feeds: () => Promise<readonly FeedState[]>;
	/** Remembers what is known of a feed, in place of what was. Changes no `revision`. */
	readonly keepFeed: (feed: FeedState) => Promise<void>;
	/** Forgets what is known of the feeds at some addresses. Their articles stay. Changes no `revision`. */
	readonly forgetFeeds: (addresses: readonly string[]) => Promise<void>;
	/** How many articles came from each of some files or addresses; none is said of those that gave none. */
	readonly countFrom: (files: readonly string[]) => Promise<ReadonlyMap<string, number>>;

	readonly close: () => void;
};

/** What a check is about to look at, a line about something that is wrong, or what there is, if that can be counted. */
export type CheckReport =
	| {readonly kind: 'checking'; readonly what: string}
	| {readonly kind: 'damage'; readonly line: string}
	| {readonly kind: 'counted'; readonly totals: Totals};

/** How much a library holds. */
export type Totals = {readonly sources: number; readonly stories: number; readonly words: number};

/** What lists tell of a source, without its text. */
export type Summary = Metadata &
	WordCounts & {
		readonly id: string;
		/** Its place in the order of adding; never given to another article. */
		readonly number: number;
		readonly file: string;
		/** `Story.id`, where `story` is its name. */
		readonly storyId: string | undefined;
	};

/** An article to be added. */
export type Arrival = {
	/** Its `id` is a wish: where it is taken, the library puts a number behind it. A `story` of its own is kept to. */
	readonly source: Source;
	readonly sha256?: string | undefined;
	/** Whether its outlet was told, and is not made of the file's name; by default it was. */
	readonly hasOutlet?: boolean;
	/** What the library finds out of the source by itself if it is not given; see `prepareArrival`. */
	readonly prepared?: PreparedArticle;
};

/** What became of an article that was to be added. */
export type Answer =
	| {readonly kind: 'added'; readonly id: string; readonly title: string}
	| {
			/** It is there already, under this id. */
			readonly kind: 'kept';
			readonly id: string;
			readonly title: string;
			/** By what it was known: its address, or a text that is nearly the same. */
			readonly sameBy: 'address' | 'text';
			/** Part of what the two texts say that both say, 0 to 1. */
			readonly likeness: number;
	  };

export type Amendment = {readonly [Fact in Exclude<keyof Metadata, 'story'>]?: Metadata[Fact]};

export type SearchLimits = {
	/** By default as many as a screen is scrolled through for. */
	readonly limit?: number;
	/** Hits scored below it are left out; see `SearchOptions`. */
	readonly threshold?: number;
};

/** A part of a list. */
export type Page = {
	readonly offset: number;
	readonly limit: number;
	/** By default in the order of adding; `latest`: the last published first, those without a date at the end. */
	readonly order?: 'added' | 'latest';
};

/** `name`: in alphabetical order; `sources`: those with the most articles first. */
export type StoryOrder = 'added' | 'latest' | 'name' | 'sources';

/** A story, or an article that is in none. */
export type ShelfEntry = {readonly story: StorySummary} | {readonly article: Summary};

/** A part of a list of stories. */
export type StoryPage = {readonly offset: number; readonly limit: number; readonly order?: StoryOrder};

/** Where articles are put, and who wants them there: `told` is what their own file says. */
export type Placing = {
	/** A story's id; without one, a new story of this name is made. */
	readonly story: string | undefined;
	readonly name?: string;
	readonly by: PlacedBy;
};

export type PlacedBy = 'rule' | 'told' | 'person';
