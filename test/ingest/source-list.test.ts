import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openPaths} from '../../source/ingest/open.ts';
import {folderOf} from '../helpers/folder.ts';

const MORNING = 'The strike begins on Friday. Trains will stand still.\n';
const EVENING = 'The strike is off. Both sides signed at noon.\n';

/** What is said of a folder with this list, without the path before it. */
async function mistakeIn(json: string): Promise<string> {
	const folder = await folderOf({'day.txt': MORNING + EVENING, 'sources.json': json});
	const error = await openPaths([folder]).catch((error) => error);
	expect(error).toMatchObject({name: 'UserError'});
	expect(error.message).toContain(join(folder, 'sources.json'));
	return error.message.slice(folder.length + 1);
}

test('a list names sources, cuts a file into parts and keeps its order', async () => {
	const folder = await folderOf({
		'day.txt': MORNING + EVENING,
		'sources.json': JSON.stringify({
			note: 'Two editions on one page.',
			story: 'Rail strike',
			sources: [
				{
					id: 'late',
					file: 'day.txt',
					from: 'The strike is off',
					outlet: 'Evening Post',
					title: 'Strike off',
					published: '2023-03-03T17:30:00Z',
					url: 'https://post.example/strike',
					author: 'A. Rail',
				},
				{id: 'early', file: 'day.txt', to: 'The strike is off', outlet: 'Morning Post', story: 'Before the strike'},
			],
		}),
	});
	const {sources, notes} = await openPaths([folder]);
	expect(notes).toEqual([]);
	expect(sources.map(({id, text}) => [id, text])).toEqual([
		['late', EVENING],
		['early', MORNING],
	]);
	expect(sources[0]).toMatchObject({
		outlet: 'Evening Post',
		title: 'Strike off',
		published: '2023-03-03T17:30:00Z',
		url: 'https://post.example/strike',
		author: 'A. Rail',
		story: 'Rail strike',
		file: join(folder, 'day.txt'),
	});
	expect(sources[1]).toMatchObject({story: 'Before the strike', published: undefined});
});

test('texts that the list does not name follow those it does', async () => {
	const folder = await folderOf({
		'a.txt': MORNING,
		'z.txt': EVENING,
		'inner/b.txt': EVENING,
		'inner/c.txt': MORNING,
		'sources.json': '{"sources": [{"file": "z.txt"}, {"file": "inner/c.txt"}]}',
	});
	const {sources} = await openPaths([folder]);
	expect(sources.map(({id}) => id)).toEqual(['z', 'c', 'a', 'b']);
});

test('an unknown key is told with the nearest known one', async () => {
	expect(await mistakeIn('{"sources": [\n  {"file": "day.txt", "outlett": "Post"}]}')).toMatch(
		/^sources\.json:2: unknown key "outlett" \(did you mean "outlet"\?\); known are id, file, /,
	);
	expect(await mistakeIn('{\n"storys": "Strike"}')).toMatch(
		/^sources\.json:2: unknown key "storys" \(did you mean "story"\?\)/,
	);
	expect(await mistakeIn('{\n"toString": "Strike"}')).toMatch(/^sources\.json:2: unknown key "toString"/);
});

test('a wrong value is told with what was expected', async () => {
	const inSource = (member: string) => mistakeIn(`{"sources": [\n{"file": "day.txt",\n${member}}]}`);
	expect(await inSource('"published": "2022-02-30"')).toBe(
		'sources.json:3: "published": "2022-02-30" is not an ISO 8601 date (2022-12-14)',
	);
	expect(await inSource('"published": 2022')).toBe(
		'sources.json:3: "published": 2022 is not an ISO 8601 date (2022-12-14)',
	);
	expect(await inSource('"outlet": ["Post"]')).toBe('sources.json:3: "outlet": ["Post"] is not a text in quotes');
	expect(await inSource('"url": "post.example"')).toBe(
		'sources.json:3: "url": "post.example" is not a web address (https://…)',
	);
	expect(await inSource('"id": "rail strike"')).toBe(
		'sources.json:3: "id": "rail strike" is not a name without spaces (kyiv-independent)',
	);
});

test('a list of another shape is told where it departs', async () => {
	expect(await mistakeIn('[]')).toBe('sources.json:1: [] is not an object in curly brackets');
	expect(await mistakeIn('{"story": "Strike"}')).toBe('sources.json:1: "sources" is missing');
	expect(await mistakeIn('{\n"sources": {}}')).toBe('sources.json:2: "sources": {} is not a list in square brackets');
	expect(await mistakeIn('{"sources": [\n"day.txt"]}')).toBe(
		'sources.json:2: "day.txt" is not an object in curly brackets',
	);
	expect(await mistakeIn('{"sources": [{"file": "day.txt"},\n{"outlet": "Post"}]}')).toBe(
		'sources.json:2: "file" is missing',
	);
});

test('a file that is listed but missing, or outside the folder, is told', async () => {
	expect(await mistakeIn('{"sources": [\n{"file": "night.txt"}]}')).toBe(
		'sources.json:2: "file": "night.txt" does not exist',
	);
	expect(await mistakeIn('{"sources": [\n{"file": "../night.txt"}]}')).toBe(
		'sources.json:2: "file": "../night.txt" is not a file in this folder (report.txt)',
	);
});

test('words that are not in the file are told', async () => {
	expect(await mistakeIn('{"sources": [\n{"file": "day.txt",\n"from": "No strike"}]}')).toBe(
		'sources.json:3: "from": "No strike" is not in day.txt',
	);
	expect(
		await mistakeIn('{"sources": [{"file": "day.txt",\n"from": "The strike is off",\n"to": "The strike begins"}]}'),
	).toBe('sources.json:3: "to": "The strike begins" is not in day.txt after "from"');
});

test('an id given twice is told where it comes again', async () => {
	expect(await mistakeIn('{"sources": [\n{"id": "a", "file": "day.txt"},\n{"id": "a", "file": "day.txt"}]}')).toBe(
		'sources.json:3: "id": "a" is the id of another source, too',
	);
});

test('broken JSON is told with its line', async () => {
	expect(await mistakeIn('{"sources": [\n{"file": "day.txt"}\n{"file": "day.txt"}]}')).toBe(
		"sources.json:3: is not valid JSON: Expected ',' or ']' after array element",
	);
	expect(await mistakeIn('{"sources": [')).toBe('sources.json:1: is not valid JSON: Unexpected end of JSON input');
});
