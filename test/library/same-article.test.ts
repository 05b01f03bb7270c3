import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import type {SourceParts} from '../../source/core/text/source.ts';
import {openSqliteLibrary} from '../../source/library/sqlite/open-sqlite-library.ts';
import {folderOf} from '../helpers/folder.ts';
import {sourceOf} from './sources.ts';

const WIRE =
	'PORT ELLIS, May 3 – The storm that came over the islands on Friday night has taken the roofs off eleven houses and cut the ' +
	'cable to the northern harbour, the council said. No one was hurt.\n\nFerries will stay in port until Monday, and the schools ' +
	'of both towns open an hour later than usual so that buses can go around the fallen trees on the coast road. “We have seen ' +
	'worse,” the harbour master said, “but not in May.” Power should be back in most streets by Sunday evening, according to the ' +
	'company that runs the cable, which has sent a ship with forty engineers from the mainland.\n';

const COURIER = {outlet: 'The Harbour Courier', published: '2024-05-03', title: 'Storm takes roofs off'};

/** What becomes of a second article after a first one. */
async function addBoth(first: Partial<SourceParts>, second: Partial<SourceParts>, hasOutlet = true) {
	const library = openSqliteLibrary(join(await folderOf({}), 'library.db'));
	onTestFinished(() => library.close());
	const [, answer] = await library.add([
		{source: sourceOf('first', WIRE, {...COURIER, ...first})},
		{source: sourceOf('second', WIRE, {...COURIER, ...second}), hasOutlet},
	]);
	return answer?.kind === 'kept' ? `same as ${answer.id} by ${answer.sameBy}` : answer?.kind;
}

test('the same address is the same article, and how far its text has changed is told', async () => {
	const library = openSqliteLibrary(join(await folderOf({}), 'library.db'));
	onTestFinished(() => library.close());
	await library.add([{source: sourceOf('a', WIRE, {url: 'https://courier.example/storm'})}]);
	const [answer] = await library.add([
		{source: sourceOf('b', 'All power is back.', {url: 'http://www.courier.example/storm/?utm_source=mail'})},
	]);
	expect(answer).toMatchObject({kind: 'kept', id: 'a', sameBy: 'address', likeness: 0});
});

test('nearly the same text of the same outlet is the same article', async () => {
	expect(await addBoth({}, {text: WIRE.replace('eleven', 'twelve'), outlet: 'Harbour Courier'})).toBe(
		'same as first by text',
	);
});

test('what another outlet took over word for word is an article of its own', async () => {
	expect(await addBoth({}, {outlet: 'Islands Today'})).toBe('added');
});

test('one site under two names is one outlet', async () => {
	expect(
		await addBoth(
			{url: 'https://courier.example/storm'},
			{url: 'https://www.courier.example/news/storm-2', outlet: 'Courier – all news'},
		),
	).toBe('same as first by text');
});

test('what is set again after days is a new article', async () => {
	expect(await addBoth({}, {published: '2024-05-12'})).toBe('added');
	expect(await addBoth({}, {published: undefined})).toBe('same as first by text');
});

test('an article is known again however often the outlet set the same text on other days', async () => {
	const library = openSqliteLibrary(join(await folderOf({}), 'library.db'));
	onTestFinished(() => library.close());
	const weekly = Array.from({length: 50}, (_, week) => {
		const published = new Date(Date.UTC(2024, 0, 1 + 7 * week)).toISOString().slice(0, 10);
		return {source: sourceOf(`week-${week}`, WIRE, {...COURIER, published})};
	});
	for (const arrival of weekly) await library.add([arrival]);
	const again = {source: sourceOf('again', WIRE, {...COURIER, published: '2024-01-10'})};
	expect(await library.add([again])).toMatchObject([{kind: 'kept', id: 'week-1'}]);
});

test('pages of one outlet that show the same notice under their own titles are two', async () => {
	expect(
		await addBoth(
			{url: 'https://courier.example/storm', text: 'Subscribe to read on.'},
			{url: 'https://courier.example/bridge', text: 'Subscribe to read on.', title: 'Bridge shut'},
		),
	).toBe('added');
});

test('without an outlet that was told, only the very same text is the same', async () => {
	expect(await addBoth({}, {outlet: 'second'}, false)).toBe('same as first by text');
	expect(await addBoth({}, {outlet: 'second', text: WIRE.replace('eleven', 'twelve')}, false)).toBe('added');
});

test('what was removed may be added again, under its old id', async () => {
	const library = openSqliteLibrary(join(await folderOf({}), 'library.db'));
	onTestFinished(() => library.close());
	const arrival = {source: sourceOf('a', WIRE, {url: 'https://courier.example/storm'})};
	await library.add([arrival]);
	await library.remove(['a']);
	expect(await library.add([arrival])).toEqual([{kind: 'added', id: 'a', title: expect.any(String)}]);
});
