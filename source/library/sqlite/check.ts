import {readBlocks} from '../block-code.ts';
import type {Database} from './database.ts';
import {ARTICLE_OF_WINDOW, FIRST_WINDOW} from './windows.ts';

// A damaged file may have thousands; the first few tell what it is about.
const MOST_LINES = 20;

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
		`SELECT id AS what FROM article WHERE number NOT IN (SELECT article FROM fingerprint)
			OR NOT EXISTS (SELECT 1 FROM term WHERE term.rowid = number)`,
		'article that cannot be grouped',
	],
	[
		'SELECT id AS what FROM article WHERE NOT EXISTS (SELECT 1 FROM sketch WHERE sketch.rowid = number)',
		'article that is not known again',
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

/** See `Library.check`. */
export function findDamage(database: Database): readonly string[] {
	const found: string[] = [];
	for (const line of damageIn(database)) {
		found.push(line);
		if (found.length === MOST_LINES) return [...found, 'and perhaps more'];
	}
	return found;
}

function* damageIn(database: Database): Generator<string> {
	for (const {integrity_check: line} of database.all<{integrity_check: string}>('PRAGMA integrity_check'))
		if (line !== 'ok') yield line.replaceAll('\n', ' ');
	for (const row of database.all('PRAGMA foreign_key_check'))
		yield `row ${row.rowid} of ${row.table} points to a row of ${row.parent} that is not there`;
	for (const [sql, meaning] of CONTRADICTIONS)
		for (const {what} of database.all<{what: string | number}>(`${sql} LIMIT ${MOST_LINES}`))
			yield `${meaning}: ${what}`;
	yield* misplacedBlocks(database);
}

/** Articles whose blocks do not lie in their text in order. Read one by one: together the texts may be larger than memory. */
function* misplacedBlocks(database: Database): Generator<string> {
	let last = 0;
	for (;;) {
		const row = database.first<{number: number; id: string; text: string; blocks: string}>(
			`SELECT number, id, text, blocks FROM body JOIN article USING (number) WHERE number > ? ORDER BY number LIMIT 1`,
			last,
		);
		if (!row) return;
		last = row.number;
		if (!fits(row.blocks, row.text)) yield `article whose blocks do not lie in its text: ${row.id}`;
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
