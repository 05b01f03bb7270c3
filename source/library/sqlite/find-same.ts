import type {Source} from '../../core/model.ts';
import {daysAround} from '../../core/stories/days.ts';
import {dayOf} from '../../core/stories/fingerprint.ts';
import {readBlocks} from '../block-code.ts';
import {canonicalAddress} from '../canonical-address.ts';
import type {Marks} from '../marks.ts';
import {MIN_LIKENESS, MOST_DAYS, maySameOutletMean} from '../same-article.ts';
import {likeness, runsOf} from '../sketch.ts';
import type {ArticleIndex} from './article-index.ts';
import type {Database} from './database.ts';
import {SELECT_SUMMARY, type SummaryRow, toSummary} from './summaries.ts';

/** Keeps an article's address, unless another has it: that one is found first, now as before. */
export function keepAddress(database: Database, article: number, address: string | undefined): void {
	if (address !== undefined)
		database.run('INSERT OR IGNORE INTO address (address, article) VALUES (?, ?)', address, article);
}

export function forgetAddress(database: Database, article: number, url: string | undefined): void {
	const address = canonicalAddress(url);
	if (address !== undefined) database.run('DELETE FROM address WHERE address = ? AND article = ?', address, article);
}

/** An article that is there already, and how it was known. */
export type Same = {
	readonly number: number;
	readonly id: string;
	readonly title: string;
	readonly sameBy: 'address' | 'text';
	readonly likeness: number;
};

// Of many texts that are alike the last added, which one that comes again is likeliest to be.
const MOST_COMPARED = 20;

/**
 * The article that another is the same as: one of its address, or one of nearly the same text and the same outlet. Without an
 * outlet that was told, only the very same text is the same.
 */
export type FindSame = (source: Source, marks: Marks, hasOutlet: boolean) => Same | undefined;

/** Knows articles again during one transaction: those numbered up to `last` of all that are there or come. */
export function startRecognition(database: Database, index: ArticleIndex, last = Number.MAX_SAFE_INTEGER): FindSame {
	return (source, marks, hasOutlet) => {
		const byAddress = findByAddress(database, marks, last);
		if (byAddress) return byAddress;
		// The same text may have been set on any day.
		const days = hasOutlet ? daysAround(dayOf(source.published), MOST_DAYS) : undefined;
		const candidates = index.find('bands', marks.bands, {days, most: MOST_COMPARED, last});
		return findByText(database, source, marks, {candidates, hasOutlet});
	};
}

function findByAddress(database: Database, {address, runs}: Marks, last: number): Same | undefined {
	if (address === undefined) return undefined;
	const row = database.first<SummaryRow>(
		`${SELECT_SUMMARY} JOIN address ON address.article = article.number WHERE address = ? AND article.number <= ?`,
		address,
		last,
	);
	return row && toSame(row, 'address', likeness(runs, runsOf(readBody(database, row.number))));
}

function findByText(
	database: Database,
	source: Source,
	{runs}: Marks,
	{candidates, hasOutlet}: {readonly candidates: readonly number[]; readonly hasOutlet: boolean},
): Same | undefined {
	for (const number of candidates) {
		const row = database.first<SummaryRow>(`${SELECT_SUMMARY} WHERE article.number = ?`, number)!;
		const body = readBody(database, number);
		const like = likeness(runs, runsOf(body));
		if (!hasOutlet && body.text === source.text) return toSame(row, 'text', 1);
		if (like >= MIN_LIKENESS && maySameOutletMean(toSummary(row), source)) return toSame(row, 'text', like);
	}
	return undefined;
}

const toSame = ({number, id, title}: SummaryRow, sameBy: Same['sameBy'], like: number): Same => ({
	number,
	id,
	title,
	sameBy,
	likeness: like,
});

function readBody(database: Database, article: number): Pick<Source, 'text' | 'blocks'> {
	const row = database.first<{text: string; blocks: string}>(
		'SELECT text, blocks FROM body WHERE number = ?',
		article,
	)!;
	return {text: row.text, blocks: readBlocks(row.blocks)};
}
