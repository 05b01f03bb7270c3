import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import type {Library, StoryOrder} from '../../source/library/library.ts';
import {openSqliteLibrary} from '../../source/library/sqlite/open-sqlite-library.ts';
import {folderOf} from '../helpers/folder.ts';
import {sourceOf} from './sources.ts';

const ARTICLES = [
	['a', 'Storm closes the port', {outlet: 'Herald', published: '2024-05-03', story: 'Storm'}],
	['b', 'Port shut by storm', {outlet: 'Islands Today', published: '2024-05-05', story: 'Storm'}],
	['c', 'Old bridge gives way', {outlet: 'Herald', published: '2024-05-04', story: 'bridge'}],
	['d', 'Council votes on tolls', {outlet: 'Courier', story: 'Tolls'}],
	['e', 'A letter from the coast', {outlet: 'Courier'}],
] as const;

async function library(): Promise<Library> {
	const opened = openSqliteLibrary(join(await folderOf({}), 'library.db'));
	onTestFinished(() => opened.close());
	await opened.add(
		ARTICLES.map(([id, title, facts]) => ({
			source: sourceOf(id, `${title}\n\nWhat the ${title.toLowerCase()} means for ${id}.\n`, {...facts, title}),
		})),
	);
	return opened;
}

const PAGE = {offset: 0, limit: 10};

const idsIn = async (opened: Library, story: string) => (await opened.inStory(story, PAGE)).map(({id}) => id).join(' ');

test.each<[StoryOrder, string]>([
	['latest', 'storm bridge tolls'],
	['name', 'bridge storm tolls'],
	['sources', 'storm bridge tolls'],
	['added', 'storm bridge tolls'],
])('stories listed by %s are %s', async (order, expected) => {
	const opened = await library();
	const listed = (await opened.stories({}, {...PAGE, order})).map(({id}) => id);
	expect(listed.join(' ')).toBe(expected);
	expect(await opened.countStories({})).toBe(3);
});

test.each<[StoryOrder, string]>([
	['latest', 'storm bridge e tolls'],
	['name', 'e bridge storm tolls'],
	['sources', 'storm bridge e tolls'],
	['added', 'storm bridge tolls e'],
])('on the shelf an article that is in no story stands among them by %s: %s', async (order, expected) => {
	const opened = await library();
	await opened.amend('e', {published: '2024-05-01'});
	const entries = await opened.shelf({}, {...PAGE, order});
	expect(entries.map((entry) => ('story' in entry ? entry.story.id : entry.article.id)).join(' ')).toBe(expected);
	const places = entries.map((entry) =>
		opened.placeOnShelf('story' in entry ? {story: entry.story.id} : {article: entry.article.id}, {}, order),
	);
	expect(await Promise.all(places)).toEqual(entries.map((_, index) => index));
	expect(await opened.countShelf({})).toBe(4);
	expect(await opened.countShelf({words: ['letter']})).toBe(1);
});

test('a story tells its outlets and its first and last day', async () => {
	expect(await (await library()).story('storm')).toMatchObject({
		outlets: ['Herald', 'Islands Today'],
		first: '2024-05-03',
		latest: '2024-05-05',
	});
});

test('words find stories of articles that hold them, and stories that a person called so', async () => {
	const opened = await library();
	await opened.nameStory('tolls', 'Row about money');
	const found = async (words: readonly string[]) => (await opened.stories({words}, PAGE)).map(({id}) => id).join(' ');
	expect(await found(['coun'])).toBe('tolls');
	expect(await found(['row', 'mon'])).toBe('tolls');
	expect(await found(['port'])).toBe('storm');
	expect(await opened.placeOnShelf({story: 'storm'}, {words: ['row']}, 'latest')).toBeUndefined();
});

test('the articles of a story are listed', async () => {
	const opened = await library();
	expect(await idsIn(opened, 'storm')).toBe('a b');
	expect(await idsIn(opened, 'no such story')).toBe('');
});

test.each<[string, (opened: Library) => Promise<unknown>]>([
	['naming', (opened) => opened.nameStory('storm', 'The great storm')],
	['joining', (opened) => opened.mergeStories('storm', 'bridge', 'person')],
	['taking in an article of none,', (opened) => opened.place(['e'], {story: 'storm', by: 'person'})],
	['parting', (opened) => opened.place(['b'], {story: undefined, by: 'person'})],
])('%s stories is undone as if it had never been', async (_what, change) => {
	const opened = await library();
	const all = async () => ({
		stories: await opened.stories({}, {...PAGE, order: 'added'}),
		standing: await opened.standing(['storm', 'bridge', 'tolls'], ['e']),
	});
	const before = await all();
	const standing = await opened.standing(['storm', 'bridge'], ['e']);
	await change(opened);
	expect(await all()).not.toEqual(before);
	await opened.bringBack(standing);
	const after = await all();
	expect(after.standing).toEqual(before.standing);
	expect(after.stories.map(({id}) => id).sort()).toEqual(before.stories.map(({id}) => id).sort());
});
