import type {Source} from '../../core/model.ts';
import {readBlocks} from '../block-code.ts';
import {canonicalAddress} from '../canonical-address.ts';
import type {Marks} from '../marks.ts';
import {MIN_LIKENESS, maySameOutletMean} from '../same-article.ts';
import {likeness, runsOf} from '../sketch.ts';
import type {Database} from './database.ts';
import {SELECT_SUMMARY, type SummaryRow, toSummary} from './summaries.ts';

/** Keeps what an article is known again by. */
export function keepMarks(database: Database, article: number, {address, bands}: Marks): void {
	keepAddress(database, article, address);
	database.run('INSERT INTO sketch (rowid, bands) VALUES (?, ?)', article, bands.map(codeOf).join(' '));
}

const codeOf = (band: number) => band.toString(36);

/** Keeps an article's address, unless another has it: that one is found first, now as before. */
export function keepAddress(database: Database, article: number, address: string | undefined): void {
	if (address !== undefined)
		database.run('INSERT OR IGNORE INTO address (address, article) VALUES (?, ?)', address, article);
}

export function forgetAddress(database: Database, article: number, url: string | undefined): void {
	const address = canonicalAddress(url);
	if (address !== undefined) database.run('DELETE FROM address WHERE address = ? AND article = ?', address, article);
}

/** Forgets what an article is known again by. */
export function forgetMarks(database: Database, article: number, url: string | undefined): void {
	forgetAddress(database, article, url);
	database.run('DELETE FROM sketch WHERE rowid = ?', article);
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
 * The article that another is the same as, of those numbered up to `last`: one of its address, or one of nearly the same text and
 * the same outlet. Without an outlet that was told, only the very same text is the same.
 */
export function findSame(
	database: Database,
	source: Source,
	{address, runs, bands}: Marks,
	{hasOutlet = true, last = Number.MAX_SAFE_INTEGER}: {readonly hasOutlet?: boolean; readonly last?: number},
): Same | undefined {
	const byAddress =
		address === undefined
			? undefined
			: database.first<SummaryRow>(
					`${SELECT_SUMMARY} JOIN address ON address.article = article.number
					WHERE address = ? AND article.number <= ?`,
					address,
					last,
				);
	if (byAddress) return toSame(byAddress, 'address', likeness(runs, runsOf(readBody(database, byAddress.number))));
	if (bands.length === 0) return undefined;
	const rows = database.all<SummaryRow>(
		`${SELECT_SUMMARY} WHERE article.number IN (
			SELECT rowid FROM sketch WHERE sketch MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ${MOST_COMPARED}
		) ORDER BY article.number DESC`,
		bands.map(codeOf).join(' OR '),
		last,
	);
	for (const row of rows) {
		const body = readBody(database, row.number);
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
