import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import type {Source} from '../../source/core/model.ts';
import type {Library} from '../../source/library/library.ts';
import {openSqliteLibrary} from '../../source/library/sqlite/open-sqlite-library.ts';
import {ALONE, dated, FERRY, FERRY_INQUIRY, STRIKE} from '../core/stories/articles.ts';
import {folderOf} from '../helpers/folder.ts';
import {sourceOf} from './sources.ts';

const EVERYTHING = {offset: 0, limit: 100};

async function libraryOf(...sources: readonly Source[]): Promise<Library> {
	const library = openSqliteLibrary(join(await folderOf({}), 'library.db'));
	onTestFinished(() => library.close());
	await add(library, ...sources);
	return library;
}

/** Adds sources one by one, as if they came on different days. */
async function add(library: Library, ...sources: readonly Source[]): Promise<void> {
	for (const source of sources) await library.add([{source}]);
}

/** The stories as the ids of their articles, each on a line, in the order in which the stories came. */
async function told(library: Library): Promise<readonly string[]> {
	const articles = await library.list({}, EVERYTHING);
	const stories = await library.stories({}, {...EVERYTHING, order: 'added'});
	return stories.map(({id}) =>
		articles
			.filter(({storyId}) => storyId === id)
			.map((article) => article.id)
			.join(' '),
	);
}

const named = (source: Source, story: string): Source =>
	sourceOf(source.id, source.text, {title: source.title, published: source.published, story});

test('articles that report the same event are put into one story as they come, one by one or together', async () => {
	const sources = [FERRY[0]!, STRIKE[0]!, ALONE, FERRY[1]!, STRIKE[1]!, FERRY[2]!];
	const stories = ['ferry-agency ferry-daily ferry-local', 'strike-radio strike-paper'];
	expect(await told(await libraryOf(...sources))).toEqual(stories);
	const library = await libraryOf();
	await library.add(sources.map((source) => ({source})));
	expect(await told(library)).toEqual(stories);
	expect((await library.get('bears'))!.story).toBeUndefined();
});

test('a story is called by the title that tells most of it, until a person names it', async () => {
	const library = await libraryOf(STRIKE[0]!, STRIKE[1]!);
	const [strike] = await library.stories({}, EVERYTHING);
	expect(strike).toMatchObject({name: 'Miners in Kiruna walk out over night shifts', isNamed: false, sources: 2});
	await library.nameStory(strike!.id, 'Kiruna');
	await add(library, sourceOf('late', STRIKE[0]!.text.replace('900', '950'), {outlet: 'TV', published: '2024-03-06'}));
	expect(await library.stories({}, EVERYTHING)).toMatchObject([{name: 'Kiruna', isNamed: true, sources: 3}]);
	await library.nameStory(strike!.id, undefined);
	expect(await library.stories({}, EVERYTHING)).toMatchObject([
		{name: 'Miners in Kiruna walk out over night shifts', isNamed: false},
	]);
});

test('the story an article is added to is kept to, and draws others that tell the same', async () => {
	const library = await libraryOf(FERRY[0]!, named(STRIKE[0]!, 'Kiruna'), named(FERRY[1]!, 'Kiruna'), STRIKE[1]!);
	expect(await told(library)).toEqual(['strike-radio ferry-daily strike-paper']);
	expect(await library.stories({}, EVERYTHING)).toMatchObject([{name: 'Kiruna', isNamed: true}]);
});

test('what a person took out of a story stays out, and the two are never joined by what comes later', async () => {
	const library = await libraryOf(FERRY[0]!, FERRY[1]!);
	await library.place(['ferry-daily'], {story: undefined, by: 'person'});
	expect(await told(library)).toEqual(['ferry-agency', 'ferry-daily']);
	await add(library, FERRY[2]!, dated(sourceOf('again', `${FERRY[0]!.text} ${FERRY[1]!.text}`), '2024-03-05'));
	const stories = await told(library);
	expect(stories).toHaveLength(2);
	expect(stories.join(' ').split(' ').sort()).toEqual(['again', 'ferry-agency', 'ferry-daily', 'ferry-local']);
});

test('what a person put together stays together and draws what comes later', async () => {
	const library = await libraryOf(...FERRY, dated(FERRY_INQUIRY, '2024-03-16'), ...STRIKE);
	const [ferry, strike] = await library.stories({}, {...EVERYTHING, order: 'added'});
	await library.mergeStories(strike!.id, ferry!.id, 'person');
	await library.place(['ferry-inquiry'], {story: ferry!.id, by: 'person'});
	const late = sourceOf('late', STRIKE[0]!.text.replace('900', '950'), {outlet: 'TV', published: '2024-03-05'});
	await add(library, late);
	expect(await told(library)).toHaveLength(1);
});

test('an article that was removed is not grouped with; put back, it is in its story again', async () => {
	const library = await libraryOf(FERRY[0]!);
	await library.remove(['ferry-agency']);
	await add(library, FERRY[1]!);
	expect(await told(library)).toEqual([]);
	await library.putBack();
	await add(library, FERRY[2]!);
	expect(await told(library)).toEqual(['ferry-agency ferry-daily ferry-local']);
});

test('stories grow through another program that has the library open', async () => {
	const file = join(await folderOf({}), 'library.db');
	const [one, other] = [openSqliteLibrary(file), openSqliteLibrary(file)];
	onTestFinished(() => {
		one.close();
		other.close();
	});
	await add(one, FERRY[0]!);
	await add(other, FERRY[1]!);
	await add(one, FERRY[2]!);
	expect(await told(other)).toEqual(['ferry-agency ferry-daily ferry-local']);
});
