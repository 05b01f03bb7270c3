import {expect, test} from 'vitest';
import {type State, shownView} from '../../../source/screen/state.ts';
import {keptOfLibrary} from '../../../source/screen/stories/kept-in-library.ts';
import {press, screenText} from '../screen-text.ts';
import {madeLibrary, pressed, storiesOf} from './made-library.ts';

const SIZE = {columns: 120, rows: 36};

/** What a state leaves for the next run, as a file holds it. */
const keptFrom = (state: State) => JSON.parse(JSON.stringify(keptOfLibrary(state)));

test('the story that was open is open again, with what was read or compared in it', async () => {
	const library = await madeLibrary();
	const left = await pressed(await storiesOf(library), library, 'j', 'Enter', 'j', 'Enter', '1');
	const again = await storiesOf(library, SIZE, keptFrom(left));
	expect(shownView(again)).toMatchObject({name: 'compare', left: 'courier', right: 'herald'});
	expect(screenText(await pressed(again, library, 'q', 'q', 'q'))).toMatch(/▸ Storm in May/);
});

test('the list opens at the story it was left at, filtered and sorted as it was', async () => {
	const library = await madeLibrary();
	const left = await pressed(await storiesOf(library), library, '=', '/', 'ferr', 'Enter');
	const again = screenText(await storiesOf(library, SIZE, keptFrom(left)));
	expect(again).toMatch(/▸ Storm in May/);
	expect(again).toContain('most sources first · 1 with “ferr”');
});

test('a bookmark leads to its story from another one, and in the next run, too', async () => {
	const library = await madeLibrary();
	const noted = await pressed(await storiesOf(library), library, 'Enter', 'Enter', 'a', 'see again', 'Enter', 'q', 'q');
	const elsewhere = await pressed(noted, library, 'j', 'Enter', "'");
	expect(screenText(elsewhere)).toContain('The gazette');
	expect(screenText(elsewhere)).toContain('see again');
	const gone = await pressed(elsewhere, library, 'Enter');
	expect(shownView(gone)).toMatchObject({name: 'reader', source: 'gazette'});
	expect(gone.sources.map(({id}) => id)).toEqual(['gazette', 'mirror']);

	const again = await pressed(await storiesOf(library, SIZE, keptFrom(noted)), library, "'");
	expect(screenText(again)).toContain('see again');
	expect(shownView(await pressed(again, library, 'Enter'))).toMatchObject({name: 'reader', source: 'gazette'});
	expect(keptFrom(again)).toMatchObject(keptFrom(noted));
});

test('a bookmark that was taken away stays away when its story is opened again', async () => {
	const library = await madeLibrary();
	const kept = keptFrom(await pressed(await storiesOf(library), library, 'Enter', 'm', 'q'));
	const again = await pressed(await storiesOf(library, SIZE, kept), library, "'", 'x', 'q', 'Enter');
	expect(again.bookmarks).toEqual([]);
});

test('a bookmarked source that is parted from its story can still be gone to', async () => {
	const library = await madeLibrary();
	const parted = await pressed(await storiesOf(library), library, 'Enter', 'm', 'X', "'");
	expect(screenText(parted)).toContain('The gazette');
	const gone = await pressed(parted, library, 'Enter');
	expect(gone.sources.map(({id}) => id)).toEqual(['gazette']);
});

test('a bookmarked pair whose sources are in two stories now says so', async () => {
	const library = await madeLibrary();
	const marked = await pressed(await storiesOf(library), library, 'Enter', 'Enter', '2', 'm', 'q', 'q');
	const gone = await pressed(marked, library, 'X', 'q', "'", 'Enter');
	expect(screenText(gone)).toContain('the two sources are not in one story any more');
});

test('how far a source was read is known when its story is opened again', async () => {
	const library = await madeLibrary();
	const state = await pressed(await storiesOf(library), library, 'Enter');
	const read = {...state, positions: {gazette: 20}};
	const again = await storiesOf(library, SIZE, keptFrom(press(read, 'q')));
	expect((await pressed(again, library, 'Enter')).positions).toEqual({gazette: 20});
});

test('whatever was kept, the list opens', async () => {
	const library = await madeLibrary();
	for (const kept of [
		{'screen library#test': 5},
		{'screen library#test': {opened: 'none', screen: 7, filter: 3, order: 'odd', story: []}},
		{'bookmark %E0%A4%A#x': 'no'},
		{'bookmark gazette#x 5 mirror': 'no', 'position gazette#y': 9},
	])
		expect(screenText(await storiesOf(library, SIZE, kept))).toMatch(/▸ Old bridge/);
});
