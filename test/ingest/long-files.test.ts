import {appendFile} from 'node:fs/promises';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {readPath} from '../../source/ingest/open.ts';
import {folderOf} from '../helpers/folder.ts';
import {openFile} from './open-one.ts';

const report = (number: number) => `Report ${number}\n\n${`The ${number}th ferry stays in port. `.repeat(50)}`;

const listOf = (reports: number) =>
	Array.from({length: reports}, (_, number) => JSON.stringify({text: report(number)})).join('\n');

/** What is found in a list that gets one line more when a text was taken from it and its thread had time to read on. */
async function readGrowing(list: string, line: string) {
	const file = join(await folderOf({'list.jsonl': list}), 'list.jsonl');
	const parts: number[] = [];
	const tellPart = (_: string, part: number) => void parts.push(part);
	let texts = 0;
	for await (const found of readPath(file, undefined, {tellPart})) {
		if ('note' in found) throw new Error(found.note);
		if (++texts > 1) continue;
		await setTimeout(500);
		await appendFile(file, `\n${line}`);
	}
	return {texts, parts};
}

test('a long list is read no faster than its texts are taken, and tells how far that is', async () => {
	const {texts, parts} = await readGrowing(listOf(2_000), '{"text": "It came late."}');
	expect(texts).toBe(2_001);
	expect(parts.length).toBeGreaterThan(5);
	expect(parts).toEqual(parts.toSorted((one, other) => one - other));
	expect(parts.at(-1)).toBe(1);
});

test('of a list each line is read by itself, whatever stands in the others', async () => {
	const {sources, notes} = await openFile(
		'list.jsonl',
		Buffer.concat([
			Buffer.from('\uFEFF{"text": "Ärger im Hafen."}\r\n\r\n{"text": "Line\u2028apart."}\n'),
			Buffer.from('{"text": "Le café est fermé jusqu\'à lundi, dit le patron du café du port."}\n', 'latin1'),
			Buffer.from('{"text": "\x81\xff\xfe"}\n{"text": "It stays."}', 'latin1'),
		]),
	);
	expect(sources.map(({text}) => text)).toEqual([
		'Ärger im Hafen.',
		'Line\u2028apart.',
		"Le café est fermé jusqu'à lundi, dit le patron du café du port.",
		'It stays.',
	]);
	expect(notes).toEqual([expect.stringMatching(/list\.jsonl: is not valid JSON in line 5$/)]);
});

test('a list of objects on lines of their own is one list', async () => {
	const {sources} = await openFile('list.json', '[\n{"text": "One stays."}\n,\n{"text": "Two stay."}\n]\n');
	expect(sources.map(({text}) => text)).toEqual(['One stays.', 'Two stay.']);
	const {sources: one} = await openFile('list.json', '{"text": "One stays."}\n\n');
	expect(one.map(({text}) => text)).toEqual(['One stays.']);
});

test('a list whose first article is longer than what is looked at first is read all the same', async () => {
	const long = 'The ferry stays in port. '.repeat(50_000);
	const {sources} = await openFile('list.jsonl', [long, 'It sails.'].map((text) => JSON.stringify({text})).join('\n'));
	expect(sources.map(({text}) => text.length)).toEqual([long.length, 'It sails.'.length]);
});
