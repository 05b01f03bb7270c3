import type {Library} from '../library.ts';
import {addArrivals} from './add.ts';
import {amendArticle} from './amend.ts';
import {checkFile} from './check.ts';
import type {Database} from './database.ts';
import {countFrom, findHolding, forgetFeeds, keepFeed, readFeeds} from './feeds.ts';
import {countShelf, listInStory, listShelf, placeOnShelf} from './list-shelf.ts';
import {countStories, listStories, readStory} from './list-stories.ts';
import {mergeStories} from './merge-stories.ts';
import {openDatabase} from './open-database.ts';
import * as read from './read.ts';
import {lastNumber, readRecords, restoreRecords} from './records.ts';
import {putBackRemoved, removeArticles} from './remove.ts';
import {openSearch} from './search/search-library.ts';
import {bringBack, readStanding} from './standing.ts';
import {nameStory, place} from './stories.ts';

/** The library in an SQLite file, which is made if it is not there. Throws a `UserError` for a file that is none. */
export function openSqliteLibrary(file: string): Library {
	return libraryIn(openDatabase(file));
}

function libraryIn(database: Database): Library {
	const search = openSearch(database);
	const reading = async <Result>(work: () => Result) => database.read(work);
	const writing = async <Result>(work: () => Result) =>
		database.write(() => {
			const result = work();
			database.run('UPDATE revision SET number = number + 1');
			return result;
		});
	return {
		revision: () => reading(() => database.first<{number: number}>('SELECT number FROM revision')!.number),
		totals: () => reading(() => read.readTotals(database)),
		add: (arrivals) => writing(() => addArrivals(database, arrivals, new Date().toISOString())),
		remove: (ids) => writing(() => removeArticles(database, ids)),
		putBack: () => writing(() => putBackRemoved(database)),
		amend: (id, facts) => writing(() => amendArticle(database, id, facts)),
		get: (id) => reading(() => read.readSource(database, id)),
		getAll: (ids) => reading(() => ids.flatMap((id) => read.readSource(database, id) ?? [])),
		named: (word, limit) => reading(() => read.findNamed(database, word, limit)),
		list: (filter, page) => reading(() => read.listSummaries(database, filter, page)),
		count: (filter) => reading(() => read.countArticles(database, filter)),
		search: (phrase, limits) => reading(() => search(phrase, limits)),
		stories: (filter, page) => reading(() => listStories(database, filter, page)),
		countStories: (filter) => reading(() => countStories(database, filter)),
		shelf: (filter, page) => reading(() => listShelf(database, filter, page)),
		countShelf: (filter) => reading(() => countShelf(database, filter)),
		placeOnShelf: (wanted, filter, order) => reading(() => placeOnShelf(database, wanted, filter, order)),
		story: (id) => reading(() => readStory(database, id)),
		inStory: (id, page) => reading(() => listInStory(database, id, page)),
		place: (ids, where) => writing(() => place(database, ids, where)),
		mergeStories: (from, into, by) => writing(() => mergeStories(database, from, into, by)),
		nameStory: (id, name) => writing(() => nameStory(database, id, name)),
		standing: (stories, articles) => reading(() => readStanding(database, stories, articles)),
		bringBack: (standing) => writing(() => bringBack(database, standing)),
		records: () => readRecords(database.file),
		lastNumber: () => reading(() => lastNumber(database)),
		restore: (records, last) => writing(() => restoreRecords(database, records, last)),
		check: () => checkFile(database.file),
		holding: (addresses) => reading(() => findHolding(database, addresses)),
		feeds: () => reading(() => readFeeds(database)),
		// No article is another one: who shows articles need not look again.
		keepFeed: async (feed) => database.write(() => keepFeed(database, feed)),
		forgetFeeds: async (addresses) => database.write(() => forgetFeeds(database, addresses)),
		countFrom: (files) => reading(() => countFrom(database, files)),
		close: () => database.close(),
	};
}
