import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {expect, onTestFinished, test} from 'vitest';
import {findDamage} from '../../source/library/find-damage.ts';
import {openSqliteLibrary} from '../../source/library/sqlite/open-sqlite-library.ts';
import {FERRY} from '../core/stories/articles.ts';
import {folderOf} from '../helpers/folder.ts';

/** A library of some articles, and what changes its file behind its back. */
async function libraryAndFile() {
	const file = join(await folderOf({}), 'library.db');
	const library = openSqliteLibrary(file);
	await library.add(FERRY.slice(0, 2).map((source) => ({source})));
	const sqlite = new DatabaseSync(file, {enableForeignKeyConstraints: false});
	onTestFinished(() => {
		library.close();
		sqlite.close();
	});
	return {library, sqlite, file};
}

test('a part of the index that is damaged is told of, and in one line when it is needed', async () => {
	const {library, sqlite, file} = await libraryAndFile();
	sqlite.exec("UPDATE segment SET data = cast(substr(data, 1, 60) || 'x' || substr(data, 62) AS BLOB), key = 5");
	expect((await findDamage(library)).damage).toEqual([
		'part of the index of articles that is not what was written: 5',
		'article that is not known again and cannot be grouped: ferry-agency',
		'article that is not known again and cannot be grouped: ferry-daily',
	]);
	const damage = `${file}: is damaged; nothing was changed. "wirediff library check" tells what is wrong`;
	await expect(library.add([{source: FERRY[2]!}])).rejects.toThrow(damage);
	await expect(library.remove(['ferry-agency'])).rejects.toThrow(damage);
	expect(await library.get('ferry-agency')).toMatchObject({text: FERRY[0]!.text});
});

test('articles without their part of the index, and parts of it without their article, are told of', async () => {
	const {library, sqlite} = await libraryAndFile();
	sqlite.exec("UPDATE article SET published = '2024-03-09' WHERE id = 'ferry-daily'");
	expect((await findDamage(library)).damage).toEqual(['article that the index has under another day: ferry-daily']);
	sqlite.exec('UPDATE article SET number = 7 WHERE number = 1; UPDATE body SET number = 7 WHERE number = 1');
	const {damage} = await findDamage(library);
	expect(damage).toContain('part of the index without its article: 1');
	expect(damage).toContain('article that is not known again and cannot be grouped: ferry-agency');
});

test('an article that the index has twice is told of', async () => {
	const {library, sqlite} = await libraryAndFile();
	sqlite.exec(
		'INSERT INTO segment SELECT key + 1, size, first_article, last_article, undated, first_day, last_day, data FROM segment',
	);
	expect((await findDamage(library)).damage).toEqual(
		[1, 2].map((number) => `article that is in the index twice: ${number}`),
	);
});
