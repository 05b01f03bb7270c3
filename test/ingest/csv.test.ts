import {expect, test} from 'vitest';
import {openPaths} from '../../source/ingest/open.ts';
import {openFile} from './open-one.ts';

const TABLE = `\uFEFF,id,title,publication,author,date,url,content
0,17,Ferry stays in port,Island Post,"Ada Moss, Tom Hale",2024-03-12,https://islandpost.example/17,"The ferry stays in port.

""We wait,"" the captain said."
1,18,Boat is full,Harbour Post,NaN,12 March 2024,,<p>The boat is full.</p><p>It sails &amp; sails.</p>
2,19,Nothing,,,,,
,,,,,,,
`;

test('a table is the articles of its rows, with what its columns say of them', async () => {
	const {sources, notes} = await openFile('list.csv', TABLE);
	expect(
		sources.map(({title, outlet, author, published, url, text}) => [title, outlet, author, published, url, text]),
	).toEqual([
		[
			'Ferry stays in port',
			'Island Post',
			'Ada Moss, Tom Hale',
			'2024-03-12',
			'https://islandpost.example/17',
			'The ferry stays in port.\n\n"We wait," the captain said.',
		],
		[
			'Boat is full',
			'Harbour Post',
			undefined,
			'2024-03-12',
			undefined,
			'Boat is full\n\nThe boat is full.\n\nIt sails & sails.',
		],
	]);
	expect(notes).toEqual([expect.stringMatching(/list\.csv: has no text in row 4$/)]);
});

const COLUMNS = 'Outlet;Title;Text\nHafenkurier;Fähre;"Die Fähre bleibt; sie wartet."\n';

test.each([
	['semicolons', 'list.csv', COLUMNS],
	['Latin letters of one byte', 'list.csv', Buffer.from(COLUMNS, 'latin1')],
	['tabs', 'list.tsv', COLUMNS.replaceAll(/;(?! )/g, '\t')],
	[
		'tabs, as Excel writes "Unicode text"',
		'list.txt',
		Buffer.from(`\uFEFF${COLUMNS.replaceAll(/;(?! )/g, '\t')}`, 'utf16le'),
	],
])('columns may be told apart by %s', async (_, name, content) => {
	const {sources} = await openFile(name, content);
	expect(sources.map(({title, outlet, text}) => [title, outlet, text])).toEqual([
		['Fähre', 'Hafenkurier', 'Die Fähre bleibt; sie wartet.'],
	]);
});

test('a table that is piped in is told by its first line', async () => {
	const {sources} = await openPaths(['-'], async function* () {
		yield Buffer.from(TABLE);
	});
	expect(sources.map(({title}) => title)).toEqual(['Ferry stays in port', 'Boat is full']);
});

test('a table of anything else is refused with a word on what is wanted', async () => {
	await expect(openFile('sums.csv', 'year,sum\n2024,12\n')).rejects.toThrow(
		/sums\.csv: holds no articles \(a row of names on top, such as title,text\)$/,
	);
});

test('a quotation that is never closed costs the rows behind it alone', async () => {
	const {sources, notes} = await openFile(
		'list.csv',
		'title,text\nFerry,It stays.\nBoat,"It is full.\nShip,It sails.\n',
	);
	expect(sources.map(({title}) => title)).toEqual(['Ferry']);
	expect(notes).toEqual([expect.stringMatching(/list\.csv: is not valid CSV in row 3$/)]);
});
