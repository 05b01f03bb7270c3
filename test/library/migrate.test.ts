import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {expect, test} from 'vitest';
import {wrapDatabase} from '../../source/library/sqlite/database.ts';
import {migrate} from '../../source/library/sqlite/migrate.ts';
import {openSqliteLibrary} from '../../source/library/sqlite/open-sqlite-library.ts';
import {FERRY} from '../core/stories/articles.ts';
import {folderOf} from '../helpers/folder.ts';
import {sourceOf} from './sources.ts';

const FERRIES = 'Ferries will stay in port until Monday, the harbour office said.';

test('a library of the first version is brought forward, and knows its articles again', async () => {
	const file = join(await folderOf({}), 'library.db');
	const old = wrapDatabase(new DatabaseSync(file), file);
	migrate(old, 1);
	old.exec(`
		INSERT INTO outlet (number, name) VALUES (1, 'The Harbour Courier');
		INSERT INTO article (id, outlet, title, url, file, added, words, folded_words, terms)
		VALUES ('ferries', 1, 'Ferries stay', 'https://courier.example/ferries', 'a.txt', '2024-05-03T08:00:00Z', 11, 0, '');
		INSERT INTO body (number, text, blocks) VALUES (1, '${FERRIES}', 'p0,${FERRIES.length}');
	`);
	old.close();
	const library = openSqliteLibrary(file);
	expect(await library.get('ferries')).toMatchObject({text: FERRIES, outlet: 'The Harbour Courier'});
	const again = {source: sourceOf('b', FERRIES, {url: 'http://www.courier.example/ferries/', outlet: 'Courier'})};
	expect(await library.add([again])).toMatchObject([{kind: 'kept', id: 'ferries', sameBy: 'address'}]);
	library.close();
});

test('a library of the second version is brought forward, and its articles are grouped', async () => {
	const file = join(await folderOf({}), 'library.db');
	const old = wrapDatabase(new DatabaseSync(file), file);
	migrate(old, 2);
	old.run("INSERT INTO outlet (number, name) VALUES (1, 'Radio')");
	for (const [at, {id, title, published, text}] of FERRY.entries()) {
		old.run(
			`INSERT INTO article (number, id, outlet, title, published, file, added, words, folded_words, terms)
			VALUES (?, ?, 1, ?, ?, 'a.txt', '2024-03-05T08:00:00Z', 60, 0, '')`,
			at + 1,
			id,
			title,
			published!,
		);
		old.run('INSERT INTO body (number, text, blocks) VALUES (?, ?, ?)', at + 1, text, `p0,${text.length}`);
	}
	old.close();
	const library = openSqliteLibrary(file);
	expect(await library.stories({}, {offset: 0, limit: 9})).toMatchObject([{sources: 3, isNamed: false}]);
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
