import {expect, test} from 'vitest';
import {spokenLines} from '../../../source/screen/spoken/spoken-lines.ts';
import {shownView} from '../../../source/screen/state.ts';
import {wantedOf} from '../../../source/screen/stories/wanted.ts';
import {update} from '../../../source/screen/update.ts';
import {press, screenText} from '../screen-text.ts';
import {answered, article, madeLibrary, manyStories, pressed, storiesOf, TWO_STORIES} from './made-library.ts';

test('the stories are listed, the latest first, and beside them what the highlighted one holds', async () => {
	const text = screenText(await storiesOf(await madeLibrary()));
	expect(text).toContain('2 stories · 5 articles, 1 in no story');
	expect(text.split('\n')[1]).toMatch(/^─ 1 of 3 ─+┬─+$/);
	expect(text).toMatch(/▸ Old bridge +│ Old bridge/);
	expect(text).toContain('2 sources · 2024-05-05 to 05-06 · The gazette, ');
	expect(text).toMatch(/│ The gazette · 2024-05-05 · \d+ words\n.*│ {3}Bridge is shut/);
	expect(text.indexOf('Storm in May')).toBeGreaterThan(text.indexOf('Old bridge'));
	expect(text).toMatch(/ {2}A letter from the coast +│ .*\n +1 source · 2024-05-03 · The letter/);
});

test('in a narrower window what the highlighted story holds stands under the list, Z leaves the list alone', async () => {
	const library = await madeLibrary();
	const state = await pressed(await storiesOf(library, {columns: 80, rows: 24}), library, 'j');
	const text = screenText(state);
	expect(text).toMatch(/▸ Storm in May[\s\S]*\n─{80}\n Storm in May\n 2 sources · 2024-05-03 to 05-04/);
	expect(text).toMatch(/\n The herald · 2024-05-03 · \d+ words\n {3}Ferries stay in port\n+ The courier/);
	expect(screenText(await pressed(state, library, 'Z'))).not.toContain('Ferries stay in port');
	expect(screenText(await storiesOf(library, {columns: 80, rows: 16}))).not.toContain('Bridge is shut');
	expect(screenText(await storiesOf(library, {columns: 70, rows: 24}))).not.toContain('Bridge is shut');
});

test('of a story of more sources than fit the preview says how many there are', async () => {
	const papers = (count: number) =>
		Array.from({length: count}, (_, index) => article(`paper-${index}`, 'Storm', `Title ${index}`, `Text ${index}.`));
	for (const count of [2, 3, 4, 9]) {
		const text = screenText(await storiesOf(await madeLibrary(papers(count)), {columns: 80, rows: 24}));
		const titles = text.match(/^ {3}Title \d/gm)!;
		expect(text.match(/^ The paper-\d/gm)).toHaveLength(titles.length);
		if (titles.length < count) expect(text).toContain(` … ${count} sources in all`);
	}
});

test('Enter opens a story and its sources alone, and q comes back to the same place', async () => {
	const library = await madeLibrary();
	const opened = await pressed(await storiesOf(library), library, 'j', 'Enter');
	expect(opened.sources.map(({id}) => id)).toEqual(['herald', 'courier']);
	expect(screenText(opened)).toContain('Storm in May · 2 sources');
	const compared = press(opened, 'Enter', '2');
	expect(screenText(compared)).toMatch(/pair 1\//);
	const back = await pressed(compared, library, 'q', 'q', 'q');
	expect(screenText(back)).toMatch(/▸ Storm in May/);
	expect(back.sources, 'their texts are let go of').toEqual([]);
	expect(press(back, 'q').quit).toBe('asked');
});

test('an article that is in no story stands among them, and is opened alone', async () => {
	const library = await madeLibrary();
	const opened = await pressed(await storiesOf(library), library, 'G', 'Enter');
	expect(opened.sources.map(({id}) => id)).toEqual(['letter']);
});

test('a story opened before its part of the list is known is opened when it is', async () => {
	const library = await madeLibrary(manyStories(500));
	const asked = press(await storiesOf(library), 'G', 'Enter');
	const opened = await answered(asked, library);
	expect(opened.sources.map(({id}) => id)).toEqual(['paper-499']);
});

test('of a long list some screens full are known, wherever one goes', async () => {
	const library = await madeLibrary(manyStories(500));
	let state = await storiesOf(library);
	for (const key of ['G', 'PageUp', 'g', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'j', 'k', 'G', 'b', 'b']) {
		state = await pressed(state, library, key);
		expect(state.shelf!.list!.lines.length).toBeLessThan(120);
		const {cursor} = shownView(state) as {cursor: number};
		expect(screenText(state)).toContain(`▸ Story ${cursor}.`);
	}
});

test('before the library has answered, keys are, and the list shows what it knows', async () => {
	const library = await madeLibrary(manyStories(500));
	const state = press(await storiesOf(library), 'G');
	expect(shownView(state)).toMatchObject({cursor: 499});
	expect(screenText(state)).toMatch(/▸ Story \d+/);
	expect(screenText(press(state, 'g'))).toContain('▸ Story 0.');
	expect(screenText(update(state, {kind: 'library-late'}))).toContain('reading the library…');
});

test('what is typed filters the stories, and an answer to what was typed before is not shown', async () => {
	const library = await madeLibrary();
	const start = await storiesOf(library);
	const typed = await pressed(start, library, '/', 'ferr');
	expect(screenText(typed)).toContain('· 1 with “ferr”');
	expect(screenText(typed)).toMatch(/▸ Storm in May/);
	const late = update(press(typed, 'x'), {kind: 'library-answered', answer: typed.shelf!.list!});
	expect(wantedOf(late)).toMatchObject({kind: 'list', filter: 'ferrx'});
	const cleared = await pressed(typed, library, 'Enter', 'Escape');
	expect(screenText(cleared)).toMatch(/▸ Storm in May/);
	expect(screenText(cleared)).toContain('Old bridge');
	expect(screenText(await pressed(start, library, '/', 'outlet:mirror'))).toMatch(/▸ Old bridge/);
	expect(screenText(await pressed(start, library, '/', 'befor:2020'))).toContain('"befor:" is none of');
	expect(screenText(await pressed(start, library, '/', 'xyzzy', 'Enter', 'Enter'))).toContain('no story holds that');
});

test('= sorts the stories, and the highlighted one stays', async () => {
	const library = await madeLibrary([
		...TWO_STORIES,
		article('star', 'A Third', 'Third of all', 'Something else.', '2020-01-01'),
	]);
	const state = await pressed(await storiesOf(library), library, 'j', '=', '=');
	expect(screenText(state)).toContain('by name');
	expect(screenText(state)).toMatch(/ {2}A Third[\s\S]* {2}Old bridge[\s\S]*▸ Storm in May/);
});

test('when another program adds articles, the list shows them and the cursor stays on its story', async () => {
	const library = await madeLibrary();
	const state = await pressed(await storiesOf(library), library, 'j');
	await library.add([article('star', 'Quake', 'The earth shook', 'Nobody was hurt.', '2024-06-01')]);
	const told = update(state, {kind: 'library-revision', revision: await library.revision()});
	const text = screenText(await answered(told, library));
	expect(text).toContain('3 stories · 6 articles');
	expect(text).toMatch(/▸ Storm in May/);
	expect(text).toContain('Quake');
});

test('a story that is gone when it is opened is told of', async () => {
	const library = await madeLibrary();
	const state = press(await storiesOf(library), 'Enter');
	await library.remove(['gazette', 'mirror']);
	expect(screenText(await answered(state, library))).toContain('not in the library any more');
});

const THIRD = article('tribune', 'Storm in May', 'Ferries wait for Monday', 'The tribune counted four ferries.');

test('sources that another program adds to the open story come behind the others, and the reader stays where it is', async () => {
	const library = await madeLibrary();
	const reading = await pressed(await storiesOf(library), library, 'j', 'Enter', 'j', 'Enter');
	await library.add([THIRD]);
	const told = await answered(update(reading, {kind: 'library-revision', revision: await library.revision()}), library);
	expect(told.sources.map(({id}) => id)).toEqual(['herald', 'courier', 'tribune']);
	expect(told.message).toBe('1 source came');
	expect(told.views).toEqual(reading.views);
	expect(told.positions).toEqual(reading.positions);
	expect(screenText(told)).toContain('forecast speaks of high waves');
	expect(told.sources[1], 'what was worked out about it is still known').toBe(reading.sources[1]);
});

test('a source that went is there as long as it is read, and then is not', async () => {
	const library = await madeLibrary();
	const reading = await pressed(await storiesOf(library), library, 'j', 'Enter', 'j', 'Enter');
	await library.remove(['courier']);
	const news = async () => ({kind: 'library-revision', revision: await library.revision()}) as const;
	const told = await answered(update(reading, await news()), library);
	expect(told.sources.map(({id}) => id)).toEqual(['herald', 'courier']);
	const left = await pressed(told, library, 'q', 'k');
	await library.add([THIRD]);
	const later = await answered(update(left, await news()), library);
	expect(later.sources.map(({id}) => id)).toEqual(['herald', 'tribune']);
	expect(later.message).toBe('1 source came, 1 source went');
});

test('a story that is gone altogether stays open until it is left', async () => {
	const library = await madeLibrary();
	const opened = await pressed(await storiesOf(library), library, 'j', 'Enter');
	await library.remove(['herald', 'courier']);
	const told = await answered(update(opened, {kind: 'library-revision', revision: await library.revision()}), library);
	expect(told.sources).toHaveLength(2);
	expect(screenText(told)).toContain('this story is not in the library any more');
	expect(screenText(await pressed(told, library, 'q'))).toContain('1 story · 3 articles');
});

test('what another program says otherwise of a source is shown, and nothing is said of it', async () => {
	const library = await madeLibrary();
	const opened = await pressed(await storiesOf(library), library, 'j', 'Enter');
	await library.amend('herald', {outlet: 'Herald on Sunday', title: 'Ferries stay in port'});
	const told = await answered(update(opened, {kind: 'library-revision', revision: await library.revision()}), library);
	expect(screenText(told)).toContain('▸ 1 Herald on Sunday');
	expect(told.message).toBeUndefined();
});

test('a screen reader hears all of each story, with its number and whether it is marked', async () => {
	const library = await madeLibrary();
	const lines = spokenLines(await pressed(await storiesOf(library, {columns: 59, rows: 24}), library, 'Space'));
	expect(lines[1]).toBe('selected: 1. Old bridge, 2 sources, 2024-05-05 to 05-06, The gazette, The mirror, marked');
	expect(lines[2]).toBe('2. Storm in May, 2 sources, 2024-05-03 to 05-04, The herald, The courier');
});

test('a filter is told in a narrow header, and in plain signs where those are asked for', async () => {
	const library = await madeLibrary();
	const filtered = await pressed(await storiesOf(library, {columns: 60, rows: 20}), library, '/', 'storm', 'Enter');
	expect(screenText(filtered)).toContain('1 with “storm”');
	const ascii = {...filtered, settings: {...filtered.settings, ascii: true}};
	expect(screenText(ascii)).toContain('1 with "storm"');
});
