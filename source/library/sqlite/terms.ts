import type {Candidate, CandidateLimits} from '../library.ts';
import type {Database} from './database.ts';
import {SELECT_SUMMARY, type SummaryRow, toSummary} from './summaries.ts';

// The index takes letters, digits and the low line for a word, and all beyond ASCII.
const codeOf = (term: string) => term.toLowerCase().replaceAll(/[\0-\x7f]/g, (unit) => (/\w/.test(unit) ? unit : '_'));

/** Terms as they are kept beside their article. */
export const writeTerms = (terms: readonly string[]): string =>
	[...new Set(terms.map((term) => term.toLowerCase().replaceAll(/\s+/g, ' ').trim()))].filter(Boolean).join('\n');

/** The terms that `writeTerms` wrote. */
export const readTerms = (lines: string) => (lines === '' ? [] : lines.split('\n'));

/** Puts what an article may be grouped by into the index. */
export function indexTerms(database: Database, article: number, lines: string): void {
	const codes = readTerms(lines).map(codeOf).join(' ');
	database.run('INSERT INTO term (rowid, terms) VALUES (?, ?)', article, codes);
}

export function forgetTerms(database: Database, article: number): void {
	database.run('DELETE FROM term WHERE rowid = ?', article);
}

/** See `Library.candidates`. */
export function findCandidates(
	database: Database,
	terms: readonly string[],
	{limit, from = '', to}: CandidateLimits,
): readonly Candidate[] {
	const wanted = readTerms(writeTerms(terms));
	if (wanted.length === 0) return [];
	return database
		.all<SummaryRow>(
			`${SELECT_SUMMARY} JOIN term ON term.rowid = article.number
			WHERE term MATCH ? AND (published IS NULL OR (published >= ? AND substr(published, 1, 10) <= ?))
			ORDER BY term.rowid DESC LIMIT ?`,
			wanted.map((term) => `"${codeOf(term)}"`).join(' OR '),
			from,
			to ?? '9999',
			limit,
		)
		.map(toCandidate);
}

/** See `Library.termCounts`. */
export function countTerms(database: Database, terms: readonly string[]): readonly number[] {
	return terms.map((term) => {
		const code = codeOf(writeTerms([term]));
		return database.first<{doc: number}>('SELECT doc FROM term_vocabulary WHERE term = ?', code)?.doc ?? 0;
	});
}

/** See `Library.unplaced`. */
export function findUnplaced(database: Database, limit: number): readonly Candidate[] {
	return database
		.all<SummaryRow>(`${SELECT_SUMMARY} WHERE article.story IS NULL ORDER BY article.number LIMIT ?`, limit)
		.map(toCandidate);
}

function toCandidate(row: SummaryRow): Candidate {
	return {...toSummary(row), terms: readTerms(row.terms), placedBy: row.placedBy ?? undefined};
}
