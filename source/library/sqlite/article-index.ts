import type {Days} from '../../core/stories/days.ts';
import {chooseMerge} from '../segments/choose-merge.ts';
import {gatherPostings, type Posting} from '../segments/coming.ts';
import {findInSegment} from '../segments/find-in-segment.ts';
import {makeSegment} from '../segments/make-segment.ts';
import {type Kind, type Postings, type Segment, UNDATED} from '../segments/segment.ts';
import type {Database} from './database.ts';
import {deleteSegment, insertSegment, listSegments, loadSegment, mayHold, type SegmentRow} from './segment-table.ts';

/** The index by which articles are found that may be the same or tell the same event. */
export type ArticleIndex = {
	/** The articles that have any of these codes and may be of some days, the last that came first. */
	readonly find: (kind: Kind, codes: readonly number[], limits: Limits) => readonly number[];
	readonly add: (posting: Posting) => void;
	/** Writes what was added. To be called at the end of the transaction. */
	readonly write: () => void;
};

export type Limits = {
	/** `undefined`: of whatever day. */
	readonly days: Days | undefined;
	/** Of more articles the last. */
	readonly most: number;
	/** Articles numbered beyond it are not found. */
	readonly last?: number;
};

// Held in memory beside the segments: more come together only where a large removal is undone.
const MOST_COMING = 1_000;

/**
 * Opens the index for one transaction.
 *
 * An index with a place in a table for each code would have a page to write for nearly each code of an article, since they are as
 * good as random: more than all else together. So what comes in one transaction is written together as one segment, and segments
 * are put together as they become many; none is ever changed.
 */
export function openArticleIndex(database: Database): ArticleIndex {
	let segments = listSegments(database);
	let coming = gatherPostings();
	const write = () => {
		if (coming.count() === 0) return;
		const written = insertSegment(database, makeSegment([coming.postings()]));
		segments = mergeSegments(database, [...segments, written]);
		coming = gatherPostings();
	};
	return {
		find(kind, codes, {days, most, last = Number.MAX_SAFE_INTEGER}) {
			const articles = new Set<number>();
			const found = (article: number) => {
				if (article <= last) articles.add(article);
			};
			coming.find(kind, codes, days, found);
			for (const segment of segments)
				if (mayHold(segment, days)) findInSegment(loadSegment(database, segment.key), kind, codes, days, found);
			return [...articles].sort((one, other) => other - one).slice(0, most);
		},
		add(posting) {
			coming.add(posting);
			if (coming.count() === MOST_COMING) write();
		},
		write,
	};
}

/** Puts segments together where they have become many; gives those that there are then. */
function mergeSegments(database: Database, segments: readonly SegmentRow[]): readonly SegmentRow[] {
	const merging = new Set(chooseMerge(segments));
	if (merging.size === 0) return segments;
	const merged = makeSegment([...merging].map(({key}) => loadSegment(database, key)));
	for (const segment of merging) deleteSegment(database, segment);
	const others = segments.filter((segment) => !merging.has(segment));
	return mergeSegments(database, [...others, insertSegment(database, merged)]);
}

/** Takes articles out of the index. */
export function forgetPostings(database: Database, articles: ReadonlySet<number>): void {
	rewrite(database, articles, (segment) => makeSegment([segment], (article) => articles.has(article)));
}

/** Puts an article under another day. */
export function redatePostings(database: Database, article: number, day: number | undefined): void {
	rewrite(database, new Set([article]), (segment) => makeSegment([underDay(segment, article, day)]));
}

function underDay(segment: Segment, article: number, day: number | undefined): Postings {
	return {...segment, days: segment.days.with(segment.articles.indexOf(article), day ?? UNDATED)};
}

/** Replaces the segments that hold any of these articles. */
function rewrite(database: Database, articles: ReadonlySet<number>, change: (segment: Segment) => Segment): void {
	for (const row of listSegments(database)) {
		if (!mayHoldAny(row, articles)) continue;
		const segment = loadSegment(database, row.key);
		if (!segment.articles.some((article) => articles.has(article))) continue;
		deleteSegment(database, row);
		const changed = change(segment);
		if (changed.articles.length > 0) insertSegment(database, changed);
	}
}

function mayHoldAny({firstArticle, lastArticle}: SegmentRow, articles: ReadonlySet<number>): boolean {
	return [...articles].some((article) => firstArticle <= article && article <= lastArticle);
}
