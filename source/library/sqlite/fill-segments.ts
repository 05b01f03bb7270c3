import {indexedWords} from '../../core/stories/candidates.ts';
import {readBlocks} from '../block-code.ts';
import {bandsOf, runsOf} from '../sketch.ts';
import {openArticleIndex} from './article-index.ts';
import type {Database} from './database.ts';
import {type FingerprintRow, toFingerprint} from './fingerprints.ts';

// Texts held in memory at a time; as many make a part of the index as when they are added.
const STEP = 200;

type Row = FingerprintRow & {readonly article: number; readonly text: string; readonly blocks: string};

/** Makes the index by which articles are found of what else is kept of them. */
export function fillSegments(database: Database): void {
	const index = openArticleIndex(database);
	for (let last = 0, rows: readonly Row[]; ; last = rows.at(-1)!.article) {
		rows = database.all<Row>(
			`SELECT article.number AS article, published, fingerprint.words, weights, text, blocks
			FROM article JOIN fingerprint ON fingerprint.article = article.number JOIN body ON body.number = article.number
			WHERE article.number > ? ORDER BY article.number LIMIT ${STEP}`,
			last,
		);
		for (const row of rows) {
			const fingerprint = toFingerprint(row);
			const codes = {bands: bandsIn(row), words: indexedWords(fingerprint)};
			index.add({article: row.article, day: fingerprint.day, codes});
		}
		index.write();
		if (rows.length < STEP) return;
	}
}

/** None where the blocks are damaged, of which checking the library tells. */
function bandsIn({text, blocks}: Row): readonly number[] {
	try {
		return bandsOf(runsOf({text, blocks: readBlocks(blocks)}));
	} catch (error) {
		if (error instanceof RangeError) return [];
		throw error;
	}
}
