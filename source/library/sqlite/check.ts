import {readBlocks} from '../block-code.ts';
import type {CheckReport} from '../library.ts';
import {damagedSegments} from './check-segments.ts';
import type {Database} from './database.ts';
import {openDatabase} from './open-database.ts';
import {readTotals} from './read.ts';
import {damageIn} from './sqlite-error.ts';
import {ARTICLE_OF_WINDOW, FIRST_WINDOW} from './windows.ts';

// A damaged file may have thousands of a kind; the first few tell what it is about.
const MOST_EXAMPLES = 20;

// What must be nothing, each with what it means if it is not.
const CONTRADICTIONS: readonly (readonly [sql: string, meaning: string])[] = [
	['SELECT id AS what FROM article WHERE number NOT IN (SELECT number FROM body)', 'article without its text'],
	['SELECT number AS what FROM body WHERE number NOT IN (SELECT number FROM article)', 'text without its article'],
	[
		'SELECT story.id AS what FROM story WHERE sources <> (SELECT count(*) FROM article WHERE story = story.number)',
		'story with a wrong number of articles',
	],
	[
		'SELECT address AS what FROM address WHERE article NOT IN (SELECT number FROM article)',
		'address without its article',
	],
	[
		'SELECT id AS what FROM article WHERE number NOT IN (SELECT article FROM fingerprint)',
		'article that cannot be grouped',
	],
	[
		`SELECT id AS what FROM article WHERE NOT EXISTS (SELECT 1 FROM word_window WHERE rowid = ${FIRST_WINDOW})`,
		'article whose words are not searched',
	],
	[
		`SELECT DISTINCT ${ARTICLE_OF_WINDOW} AS what FROM word_window WHERE ${ARTICLE_OF_WINDOW} NOT IN (SELECT number FROM article)`,
		'words without their article',
	],
];

/**
 * See `Library.check`. Read through a connection of its own, so that it sees one state of the library, whatever is added meanwhile.
 */
export async function* checkFile(file: string): AsyncGenerator<CheckReport> {
	const database = openDatabase(file);
	try {
		database.exec('BEGIN');
		for (const [what, reports] of STEPS) {
			yield checking(what);
			yield* untilDamage(reports(database), what);
		}
	} finally {
		database.close();
	}
}

type Reports = Generator<CheckReport>;

const STEPS: readonly (readonly [what: string, reports: (database: Database) => Reports])[] = [
	['what it holds', countAll],
	['the file', checkStructure],
	['what belongs together', checkReferences],
	['what articles are found again by', checkSegments],
	['texts', checkTexts],
];

const checking = (what: string): CheckReport => ({kind: 'checking', what});
const damage = (line: string): CheckReport => ({kind: 'damage', line});

/** What cannot be read is damage, too, and keeps no later step from being gone. */
function* untilDamage(reports: Reports, what: string): Reports {
	try {
		yield* reports;
	} catch (error) {
		const words = damageIn(error);
		if (words === undefined) throw error;
		yield damage(`${what} cannot be read to the end: ${words}`);
	}
}

function* countAll(database: Database): Reports {
	yield {kind: 'counted', totals: readTotals(database)};
}

function* checkStructure(database: Database): Reports {
	for (const {integrity_check: line} of database.all<{integrity_check: string}>('PRAGMA integrity_check'))
		if (line !== 'ok') yield damage(line.replaceAll('\n', ' '));
}

function* checkReferences(database: Database): Reports {
	for (const row of database.all('PRAGMA foreign_key_check'))
		yield damage(`row ${row.rowid} of ${row.table} points to a row of ${row.parent} that is not there`);
	for (const [sql, meaning] of CONTRADICTIONS)
		for (const {what} of database.all<{what: string | number}>(`${sql} LIMIT ${MOST_EXAMPLES}`))
			yield damage(`${meaning}: ${what}`);
}

function* checkSegments(database: Database): Reports {
	for (const line of damagedSegments(database)) yield damage(line);
}

// Together the texts may be larger than memory; one by one, telling of each would take longer than reading it.
const TEXTS_AT_A_TIME = 500;

/** Finds articles whose blocks do not lie in their text in order. */
function* checkTexts(database: Database): Reports {
	const {count} = database.first<{count: number}>('SELECT count(*) AS count FROM body')!;
	for (let [seen, last] = [0, 0]; ; seen++) {
		if (seen % TEXTS_AT_A_TIME === 0) yield checking(`texts: ${seen} of ${count}`);
		const row = database.first<{number: number; id: string; text: string; blocks: string}>(
			`SELECT number, id, text, blocks FROM body JOIN article USING (number) WHERE number > ? ORDER BY number LIMIT 1`,
			last,
		);
		if (!row) return;
		last = row.number;
		if (!fits(row.blocks, row.text)) yield damage(`article whose blocks do not lie in its text: ${row.id}`);
	}
}

function fits(code: string, text: string): boolean {
	try {
		const blocks = readBlocks(code);
		return blocks.every(({start, end}) => start < end) && (blocks.at(-1)?.end ?? 0) <= text.length;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}
