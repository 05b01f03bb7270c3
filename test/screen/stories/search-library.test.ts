import {expect, test} from 'vitest';
import {shownView} from '../../../source/screen/state.ts';
import {wantedOf} from '../../../source/screen/stories/wanted.ts';
import {update} from '../../../source/screen/update.ts';
import {press, screenText} from '../screen-text.ts';
import {answered, madeLibrary, pressed, storiesOf} from './made-library.ts';

test('s searches the whole library, and lists hits under their story and source', async () => {
	const library = await madeLibrary();
	const text = screenText(await pressed(await storiesOf(library), library, 's', 'struck one of its piers'));
	expect(text).toContain('search the library');
	expect(text).toContain('2 hits · 1 story · 5 articles searched');
	expect(text).toMatch(/Old bridge +│[\s\S]*The gazette +1 hit/);
	expect(text).toContain('after a barge had');
});

test('Enter opens the story of a hit and the reader at it, and q leads back to the hits', async () => {
	const library = await madeLibrary();
	const found = await pressed(await storiesOf(library), library, 's', 'forecast of high waves');
	const opened = await pressed(found, library, 'Enter');
	expect(shownView(opened)).toMatchObject({name: 'reader', source: 'courier'});
	expect(opened.sources.map(({id}) => id)).toEqual(['herald', 'courier']);
	const back = await pressed(opened, library, 'q', 'q');
	expect(screenText(back)).toContain('forecast of high waves');
	expect(back.sources).toEqual([]);
	expect(screenText(await pressed(back, library, 'Escape'))).toMatch(/▸ Old bridge/);
});

test('in an open story only its sources are searched', async () => {
	const library = await madeLibrary();
	const searched = await pressed(await storiesOf(library), library, 'Enter', 's', 'forecast of high waves');
	expect(screenText(searched)).toContain('0 hits · 0 of 2 sources');
});

test('what was found for other words is not taken for an answer', async () => {
	const library = await madeLibrary();
	const found = await pressed(await storiesOf(library), library, 's', 'barge');
	const late = press(found, 's');
	expect(screenText(late)).toContain('searching…');
	const asked = press(late, 'Enter');
	expect(screenText(asked)).toContain('the hit is opened as soon as it is found');
	expect(screenText(update(asked, {kind: 'library-answered', answer: found.shelf!.found!}))).toContain('searching…');
	expect(screenText(await answered(asked, library))).toMatch(/reader {2}\?:help[\s\S]*barge had struck/);
	const again = update(late, {kind: 'library-answered', answer: found.shelf!.found!});
	expect(screenText(again)).toContain('searching…');
	expect(wantedOf(again)).toEqual({kind: 'search', phrase: 'barges'});
	expect(screenText(await answered(again, library))).not.toContain('searching…');
});

test('hits are copied with their sources', async () => {
	const library = await madeLibrary();
	const found = await pressed(await storiesOf(library), library, 's', 'forecast of high waves');
	expect(press(found, 'Ctrl-Y').effects).toMatchObject([
		{kind: 'copy', text: expect.stringContaining('The courier, “No ferry before Monday”, 2024-05-04')},
	]);
});

test('a filter narrows the search, and a mistake in it is told', async () => {
	const library = await madeLibrary();
	const start = await storiesOf(library);
	expect(screenText(await pressed(start, library, 's', 'ferries outlet:courier'))).toContain('1 article searched');
	expect(screenText(await pressed(start, library, 's', 'ferries before:tomorrow'))).toContain(
		'is no year, month or day',
	);
});
