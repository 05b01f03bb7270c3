import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {expect, onTestFinished, test} from 'vitest';
import {findDamage} from '../../source/library/find-damage.ts';
import {wrapDatabase} from '../../source/library/sqlite/database.ts';
import {migrate} from '../../source/library/sqlite/migrate.ts';
import {openSqliteLibrary} from '../../source/library/sqlite/open-sqlite-library.ts';
import {MIGRATIONS, type Migration} from '../../source/library/sqlite/schema.ts';
import {dated, FERRY} from '../core/stories/articles.ts';
import {folderOf} from '../helpers/folder.ts';
import {sourceOf} from './sources.ts';
import {makeVersion1} from './version-1.ts';

// What a later version may do to a library: first to its form, then to each of its articles.
const ADD_COLUMN: Migration = (database) => database.exec('ALTER TABLE article ADD COLUMN letters INTEGER');
const COUNT_LETTERS: Migration = (database) =>
	database.exec('UPDATE article SET letters = (SELECT length(text) FROM body WHERE body.number = article.number)');

const FERRIES = 'Ferries will stay in port until Monday.';

/** The file of a library of this version that holds an article, opened without a look at its version. */
async function libraryOfThisVersion() {
	const file = join(await folderOf({}), 'library.db');
	const library = openSqliteLibrary(file);
	await library.add([{source: sourceOf('ferries', FERRIES)}]);
	library.close();
	const database = wrapDatabase(new DatabaseSync(file), file);
	onTestFinished(() => database.close());
	return {file, database};
}

test('an older library goes the steps that it has not gone yet, in order and once, and keeps its articles', async () => {
	const {file, database} = await libraryOfThisVersion();
	const steps = [...MIGRATIONS, ADD_COLUMN, COUNT_LETTERS];
	migrate(database, steps);
	migrate(database, steps);
	expect(database.all('SELECT id, letters FROM article')).toEqual([{id: 'ferries', letters: FERRIES.length}]);
	expect(() => openSqliteLibrary(file)).toThrow(`is a library of a newer wirediff (version ${steps.length}, `);
});

test('what a library of version 1 holds is known again and grouped with as if it had been added today', async () => {
	const file = join(await folderOf({}), 'library.db');
	const others = Array.from({length: 250}, (_, at) =>
		sourceOf(`note-${at}`, `Note ${at} on the tide at pier ${at * 7}.`),
	);
	makeVersion1(file, 'Harbour Agency', [FERRY[0]!, ...others, dated(FERRY[1]!, undefined)]);
	const library = openSqliteLibrary(file);
	onTestFinished(() => library.close());
	expect((await findDamage(library)).damage).toEqual([]);
	const again = sourceOf('again', FERRY[0]!.text, {outlet: 'Harbour Agency', published: '2024-03-06'});
	expect(await library.add([{source: again}, {source: FERRY[2]!}])).toMatchObject([
		{kind: 'kept', id: 'ferry-agency', sameBy: 'text'},
		{kind: 'added', id: 'ferry-local'},
	]);
	expect(await library.stories({}, {offset: 0, limit: 10})).toMatchObject([{sources: 3}]);
	expect((await findDamage(library)).damage).toEqual([]);
});

test('blocks that are damaged keep no library of version 1 from being opened, and are told of', async () => {
	const file = join(await folderOf({}), 'library.db');
	makeVersion1(file, 'Harbour Agency', FERRY);
	const sqlite = new DatabaseSync(file);
	sqlite.exec("UPDATE body SET blocks = '??' WHERE number = 2");
	sqlite.close();
	const library = openSqliteLibrary(file);
	expect((await findDamage(library)).damage).toEqual(['article whose blocks do not lie in its text: ferry-daily']);
	library.close();
});

test('of steps that fail nothing is kept: the library is as it was, and of its old version', async () => {
	const {file, database} = await libraryOfThisVersion();
	const fail: Migration = () => {
		throw new Error('the last article cannot be counted');
	};
	expect(() => migrate(database, [...MIGRATIONS, ADD_COLUMN, fail])).toThrow('the last article cannot be counted');
	expect(database.all("SELECT 1 FROM pragma_table_info('article') WHERE name = 'letters'")).toEqual([]);
	const library = openSqliteLibrary(file);
	expect(await library.get('ferries')).toMatchObject({text: FERRIES});
	library.close();
});

test('a library of a newer version is refused in one line and left alone', async () => {
	const file = join(await folderOf({}), 'library.db');
	openSqliteLibrary(file).close();
	const sqlite = new DatabaseSync(file);
	sqlite.exec('PRAGMA user_version = 999');
	sqlite.close();
	expect(() => openSqliteLibrary(file)).toThrow(/^.*library\.db: is a library of a newer wirediff \(version 999, /);
});

test('a database of another program and a file that is no database are refused and left alone', async () => {
	const folder = await folderOf({'notes.db': 'Remember the milk.\n'.repeat(100)});
	expect(() => openSqliteLibrary(join(folder, 'notes.db'))).toThrow('notes.db: is not a wirediff library');
	const other = new DatabaseSync(join(folder, 'other.db'));
	other.exec('CREATE TABLE places (name TEXT)');
	other.close();
	expect(() => openSqliteLibrary(join(folder, 'other.db'))).toThrow('is a database, but not a wirediff library');
	const left = new DatabaseSync(join(folder, 'other.db'));
	expect(left.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{name: 'places'}]);
	left.close();
});

test('an empty file becomes a library', async () => {
	const folder = await folderOf({});
	await writeFile(join(folder, 'library.db'), '');
	const library = openSqliteLibrary(join(folder, 'library.db'));
	expect(await library.totals()).toMatchObject({sources: 0});
	library.close();
});
