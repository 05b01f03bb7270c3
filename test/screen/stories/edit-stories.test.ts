import {expect, test} from 'vitest';
import {press, screenText} from '../screen-text.ts';
import {answered, article, madeLibrary, pressed, storiesOf, TWO_STORIES} from './made-library.ts';

const PAGE = {offset: 0, limit: 10};

test('a story is named, which the library remembers, and u undoes it', async () => {
	const library = await madeLibrary();
	const asked = await pressed(await storiesOf(library), library, 'E');
	expect(screenText(asked)).toContain('name Old bridge');
	const named = await pressed(asked, library, 'Ctrl-U', 'The bridge', 'Enter');
	expect(screenText(named)).toContain('the story is called “The bridge” now; u undoes it');
	expect(screenText(named)).toMatch(/▸ The bridge/);
	expect(await library.story('old-bridge')).toMatchObject({name: 'The bridge', isNamed: true});
	const undone = await pressed(named, library, 'u');
	expect(screenText(undone)).toMatch(/▸ Old bridge/);
	expect(screenText(undone)).toContain('undone: the story is called “The bridge” now');
	expect(screenText(await pressed(undone, library, 'u'))).toContain('there is nothing to undo');
	expect(screenText(await pressed(undone, library, 'E', 'Ctrl-U', 'Enter'))).toContain('a story needs a name');
});

test('marked stories are joined into the first marked, and parted again by u', async () => {
	const library = await madeLibrary();
	const marked = await pressed(await storiesOf(library), library, 'j', 'Space', 'k');
	expect(screenText(marked)).toContain('1 marked: mark another, or J joins it with the highlighted');
	const joined = await pressed(marked, library, 'J');
	expect(screenText(joined)).toContain('2 stories are one now; u undoes it');
	expect(screenText(joined)).toMatch(/▸ Storm in May/);
	expect((await library.inStory('storm-in-may', PAGE)).map(({id}) => id)).toEqual([
		'herald',
		'courier',
		'gazette',
		'mirror',
	]);
	const undone = await pressed(joined, library, 'u');
	expect(screenText(undone)).toContain('Old bridge');
	expect((await library.inStory('old-bridge', PAGE)).map(({id}) => id)).toEqual(['gazette', 'mirror']);
});

test('J without marks says how to mark', async () => {
	const library = await madeLibrary();
	expect(screenText(await pressed(await storiesOf(library), library, 'J'))).toContain(
		'are one with Space, then J joins',
	);
});

test('a source is taken out of the open story into one of its own, and brought back by u', async () => {
	const library = await madeLibrary();
	const opened = await pressed(await storiesOf(library), library, 'Enter', 'j');
	const parted = await pressed(opened, library, 'X');
	expect(screenText(parted)).toContain('The mirror is a story of its own now; u undoes it');
	expect(parted.sources.map(({id}) => id)).toEqual(['gazette']);
	expect((await library.get('mirror'))?.story).toBe('Barge hits bridge');
	expect(screenText(await pressed(parted, library, 'X'))).toContain('these are all sources of the story');
	const undone = await pressed(parted, library, 'u');
	expect(undone.sources.map(({id}) => id)).toEqual(['gazette', 'mirror']);
	expect(screenText(await pressed(undone, library, 'q'))).toContain('2 stories · 5 articles');
});

test('any number of marked sources become a story together', async () => {
	const third = article('star', 'Old bridge', 'Bridge and storm', 'The storm is near.', '2024-05-07');
	const fourth = article('echo', 'Old bridge', 'Bridge, storm, sea', 'The sea is near.', '2024-05-08');
	const library = await madeLibrary([...TWO_STORIES, third, fourth]);
	const marked = await pressed(await storiesOf(library), library, 'Enter', 'j', 'Space', 'j', 'Space', 'j', 'Space');
	expect(screenText(marked)).toContain('3 marked: X makes them a story of their own');
	expect(screenText(press(marked, 'd'))).toContain('3 are marked; two can be compared');
	const parted = await pressed(marked, library, 'X');
	expect(screenText(parted)).toContain('3 sources are a story of their own now');
	expect((await library.inStory('old-bridge', PAGE)).map(({id}) => id)).toEqual(['gazette']);
});

test('naming an article that is in no story makes it one', async () => {
	const library = await madeLibrary();
	const named = await pressed(await storiesOf(library), library, 'G', 'E', 'Ctrl-U', 'Calm sea', 'Enter');
	expect(screenText(named)).toContain('3 stories · 5 articles');
	expect(screenText(named)).toMatch(/▸ Calm sea/);
});

test('a story that another program has taken away meanwhile is not changed, and that is said', async () => {
	const library = await madeLibrary();
	const state = press(await storiesOf(library), 'E', 'Enter');
	await library.remove(['gazette', 'mirror']);
	expect(screenText(await answered(state, library))).toContain('nothing was changed: this is not in the library');
});

test('articles that are in no story are joined into a new one, or into a story', async () => {
	const lone = article('star', undefined, 'Music in the park', 'A band played in the park.', '2023-01-01');
	const library = await madeLibrary([...TWO_STORIES, lone]);
	const joined = await pressed(await storiesOf(library), library, 'G', 'Space', 'k', 'Space', 'J');
	expect(screenText(joined)).toContain('3 stories · 6 articles');
	expect(screenText(joined)).toMatch(/▸ Music in the park/);
	const undone = await pressed(joined, library, 'u');
	expect(screenText(undone)).toContain('2 stories · 6 articles');
	const taken = await pressed(undone, library, 'g', 'Space', 'G', 'J');
	expect((await library.inStory('old-bridge', PAGE)).map(({id}) => id)).toEqual(['gazette', 'mirror', 'star']);
	expect(screenText(taken)).toMatch(/▸ Old bridge/);
});

test('what is put right in the form is kept in the library, and listed so', async () => {
	const library = await madeLibrary();
	const form = await pressed(await storiesOf(library), library, 'Enter', 'E', 'Ctrl-U', 'The Gazette of the Isles');
	expect(screenText(form)).toContain('What you save is kept in the library.');
	const saved = await pressed(form, library, 'Enter');
	expect(screenText(saved)).toContain('saved in the library');
	expect(await library.get('gazette')).toMatchObject({outlet: 'The Gazette of the Isles', published: '2024-05-05'});
	expect(screenText(await pressed(saved, library, 'q'))).toContain('The Gazette of the Isles · 2024-05-05');
});
