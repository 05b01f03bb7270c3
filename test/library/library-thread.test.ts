import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {openSqliteLibrary} from '../../source/library/sqlite/open-sqlite-library.ts';
import {openLibraryThread} from '../../source/library/thread/library-thread.ts';
import {folderOf} from '../helpers/folder.ts';
import {sourceOf} from './sources.ts';

function openThread(file: string) {
	const library = openLibraryThread(file);
	onTestFinished(() => library.close());
	return library;
}

test('a library that is asked in a thread answers as it does here, questions at the same time too', async () => {
	const file = join(await folderOf({}), 'library.db');
	const here = openSqliteLibrary(file);
	onTestFinished(() => here.close());
	await here.add([{source: sourceOf('a', 'Ferries stay in port\n\nUntil Monday.\n', {story: 'Storm'})}]);
	const there = openThread(file);
	const page = {offset: 0, limit: 5};
	const [stories, sources, revision] = await Promise.all([
		there.shelf({}, page),
		there.getAll(['a', 'none']),
		there.revision(),
	]);
	expect(stories).toEqual(await here.shelf({}, page));
	expect(sources).toEqual(await here.getAll(['a']));
	expect(revision).toBe(await here.revision());
	expect(await there.nameStory('storm', 'The storm')).toBe(true);
	expect(await here.story('storm')).toMatchObject({name: 'The storm', isNamed: true});
});

test('what a user can mend is told as such', async () => {
	const folder = await folderOf({'library.db': 'no library at all, but a text'});
	await expect(openThread(join(folder, 'library.db')).revision()).rejects.toThrow('is not a wirediff library');
});
