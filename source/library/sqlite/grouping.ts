import {MOST_HOLDERS} from '../../core/stories/candidates.ts';
import {type CountedWords, countedWords} from '../../core/stories/counted-words.ts';
import {type Fingerprint, fingerprintOf} from '../../core/stories/fingerprint.ts';
import {type Archive, placeInStory} from '../../core/stories/place.ts';
import type {PreparedArticle} from '../prepare-article.ts';
import type {ArticleIndex} from './article-index.ts';
import type {Database} from './database.ts';
import {keepFingerprint, readMember, readMembers} from './fingerprints.ts';
import {joinStories} from './merge-stories.ts';
import {nameByArticles} from './name-stories.ts';
import {makeStory, putInto, refreshStories} from './stories.ts';

/** Groups the articles that come in during one transaction. */
export type Grouping = {
	/** Keeps what an article is grouped by, and gives it. */
	readonly keep: (article: number, prepared: PreparedArticle) => Fingerprint;
	/** Keeps it, and puts the article into the story it belongs to, unless it is in one or is the first to tell the event. */
	readonly place: (article: number, prepared: PreparedArticle) => Fingerprint;
	/** To be called at the end: brings the stories up to date, and keeps what was counted. */
	readonly finish: () => void;
};

export function startGrouping(database: Database, index: ArticleIndex): Grouping {
	const counts = readCounts(database);
	const archive = archiveIn(database, index);
	const changed = new Set<number>();
	let isCounted = false;
	const weigh = ({source, telling}: PreparedArticle) => {
		isCounted = true;
		const fingerprint = fingerprintOf(telling, source.published, counts);
		counts.add(fingerprint.words);
		return fingerprint;
	};
	return {
		keep(article, prepared) {
			const fingerprint = weigh(prepared);
			keepFingerprint(database, article, fingerprint);
			return fingerprint;
		},
		place(article, prepared) {
			const fingerprint = weigh(prepared);
			if (storyOf(database, article) === undefined) {
				const {story, joins} = placeInStory(fingerprint, archive);
				if (story !== undefined) changed.add(bringTogether(database, article, [story, ...joins]));
			}
			keepFingerprint(database, article, fingerprint);
			return fingerprint;
		},
		finish() {
			refreshStories(database, changed);
			nameByArticles(database, changed);
			if (!isCounted) return;
			const {articles, cells} = counts.state();
			database.run('UPDATE counted_words SET articles = ?, cells = ?', articles, new Uint8Array(cells.buffer));
		},
	};
}

function readCounts(database: Database): CountedWords {
	const {articles, cells} = database.first<{articles: number; cells: Uint8Array}>(
		'SELECT articles, cells FROM counted_words',
	)!;
	return cells.length === 0 ? countedWords() : countedWords({articles, cells: new Uint16Array(cells.slice().buffer)});
}

/** A story by its number; an article that nobody else tells of yet by its own number below zero. */
type Group = number;

function archiveIn(database: Database, index: ArticleIndex): Archive<number, Group> {
	// Articles of one event come together often, and are compared with the same ones.
	const alone = new Map<number, Fingerprint>();
	return {
		findHolders: (word, days) => index.find('words', [word], {days, most: MOST_HOLDERS}),
		storyOf(article) {
			const story = storyOf(database, article);
			if (story !== undefined) return story;
			const member = alone.has(article) ? undefined : readMember(database, article);
			if (member) alone.set(article, member.fingerprint);
			return alone.has(article) ? -article : undefined;
		},
		membersOf: (group) =>
			group < 0 ? [alone.get(-group)!] : readMembers(database, group).map(({fingerprint}) => fingerprint),
	};
}

const storyOf = (database: Database, article: number): number | undefined =>
	database.first<{story: number | null}>('SELECT story FROM article WHERE number = ?', article)?.story ?? undefined;

/**
 * Puts an article and the groups it belongs to into one story, which keeps the name and id of the first that is one. A story that
 * a person decided on stays by itself where it may not be joined. Gives the story's number.
 */
function bringTogether(database: Database, article: number, groups: readonly Group[]): number {
	const stories = groups.filter((group) => group > 0);
	const singles = groups.filter((group) => group < 0).map((group) => -group);
	let into = stories[0] ?? makeStory(database, readMember(database, singles[0]!)!.title, false);
	for (const single of [...singles, article]) putInto(database, single, into, 'rule');
	for (const other of stories.slice(1))
		if (!joinStories(database, other, into, 'rule') && joinStories(database, into, other, 'rule')) into = other;
	return into;
}
