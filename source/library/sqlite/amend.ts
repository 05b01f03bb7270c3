import {dayOf} from '../../core/stories/fingerprint.ts';
import {canonicalAddress} from '../canonical-address.ts';
import type {Amendment} from '../library.ts';
import {redatePostings} from './article-index.ts';
import type {Database} from './database.ts';
import {forgetAddress, keepAddress} from './find-same.ts';
import {outletNumber} from './outlets.ts';
import {refreshStories} from './stories.ts';
import {SELECT_SUMMARY, type SummaryRow, toSummary} from './summaries.ts';
import {indexHead} from './windows.ts';

/** See `Library.amend`. */
export function amendArticle(database: Database, id: string, facts: Amendment): boolean {
	const row = database.first<SummaryRow>(`${SELECT_SUMMARY} WHERE article.id = ?`, id);
	if (!row) return false;
	const {outlet, title, published, url, author} = {...toSummary(row), ...facts};
	database.run(
		'UPDATE article SET outlet = ?, title = ?, published = ?, url = ?, author = ? WHERE number = ?',
		outletNumber(database, outlet),
		title,
		published ?? null,
		url ?? null,
		author ?? null,
		row.number,
	);
	forgetAddress(database, row.number, row.url ?? undefined);
	keepAddress(database, row.number, canonicalAddress(url));
	indexHead(database, row.number, {outlet, title, author});
	if (dayOf(published) !== dayOf(row.published ?? undefined)) redatePostings(database, row.number, dayOf(published));
	if (row.storyNumber !== null) refreshStories(database, [row.storyNumber]);
	return true;
}
