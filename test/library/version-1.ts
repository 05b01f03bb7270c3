import {DatabaseSync} from 'node:sqlite';
import type {Source} from '../../source/core/model.ts';
import {indexedWords} from '../../source/core/stories/candidates.ts';
import {fingerprintOf} from '../../source/core/stories/fingerprint.ts';
import {writeBlocks} from '../../source/library/block-code.ts';
import {prepareArticle} from '../../source/library/prepare-article.ts';
import {type Database, wrapDatabase} from '../../source/library/sqlite/database.ts';
import {keepFingerprint} from '../../source/library/sqlite/fingerprints.ts';
import {migrate} from '../../source/library/sqlite/migrate.ts';
import {MIGRATIONS} from '../../source/library/sqlite/schema.ts';
import {indexWords} from '../../source/library/sqlite/windows.ts';

/** Makes a library as programs did that knew version 1, with articles of an outlet, each in no story. */
export function makeVersion1(file: string, outlet: string, sources: readonly Source[]): void {
	const database = wrapDatabase(new DatabaseSync(file), file);
	migrate(database, MIGRATIONS.slice(0, 1));
	database.write(() => {
		database.run('INSERT INTO outlet VALUES (1, ?)', outlet);
		for (const source of sources) add(database, source);
	});
	database.close();
}

function add(database: Database, given: Source): void {
	const prepared = prepareArticle(given);
	const {source, marks, counts} = prepared;
	const number = database.run(
		`INSERT INTO article (id, outlet, title, published, file, added, words, folded_words)
		VALUES (?, 1, ?, ?, ?, '2024-05-04T08:30:00.000Z', ?, ?)`,
		source.id,
		source.title,
		source.published ?? null,
		source.file,
		counts.words,
		counts.foldedWords,
	);
	database.run('INSERT INTO body VALUES (?, ?, ?)', number, source.text, writeBlocks(source.blocks));
	indexWords(database, number, prepared);
	const fingerprint = fingerprintOf(prepared.telling, source.published);
	keepFingerprint(database, number, fingerprint);
	const index = (table: string, codes: readonly number[]) =>
		database.run(
			`INSERT INTO ${table} (rowid, codes) VALUES (?, ?)`,
			number,
			codes.map((code) => code.toString(36)).join(' '),
		);
	index('sketch', marks.bands);
	index('term', indexedWords(fingerprint));
}
