import {expect, test} from 'vitest';
import {printFrame} from '../../source/commands/print-frame.ts';
import {tableFrame, writeTable} from '../../source/commands/write-table.ts';
import {overlapMatrix} from '../../source/core/align/overlap-matrix.ts';
import {indexSources} from '../../source/core/search/search.ts';
import {makeSource} from '../../source/core/text/source.ts';
import {type Frame, framed} from '../../source/report/frame.ts';
import {LIST_JSON, type Listing, listColumns, listFrame, toListings} from '../../source/report/list.ts';
import {hitsTable, LIST_TABLE, matrixTable, STORIES_TABLE} from '../../source/report/table.ts';
import {plainPage} from '../helpers/page.ts';

const herald = makeSource({
	id: 'herald',
	file: 'herald.txt',
	outlet: 'The Harbour Herald, Oslo',
	published: '2023-05-04',
	url: 'https://herald.example/ferries?a=1&b=2',
	text: 'The ferry stays in port until Monday, the office said.',
});
const post = makeSource({
	id: 'post',
	file: 'post.txt',
	outlet: '=HYPERLINK("evil")',
	text: 'All ferries <b>stay</b> in | port until Tuesday.\n\nThe mayor “declined” to speak.',
});
const SOURCES = [herald, post];
const HITS = hitsTable('ferry stays', SOURCES, indexSources([herald])('ferry stays'));

test('a list in CSV has a row for each source, and quotes what holds a comma or a quotation mark', () => {
	expect(framed(tableFrame(LIST_TABLE, 'csv'), toListings(SOURCES)).split('\r\n')).toEqual([
		'id,outlet,title,published,author,words,folded words,story,address,file',
		'herald,"The Harbour Herald, Oslo","The ferry stays in port until Monday, the office said.",2023-05-04,,10,0,,https://herald.example/ferries?a=1&b=2,herald.txt',
		`post,"'=HYPERLINK(""evil"")",All ferries <b>stay</b> in | port until Tuesday.,,,14,0,,,post.txt`,
		'',
	]);
});

test('stories in CSV have a row each', () => {
	const storm = {id: 'storm', name: 'Storm, in May', isNamed: true, sources: 2, outlets: ['Herald', 'Post']};
	const stories = [
		{...storm, first: '2024-05-03', latest: '2024-05-04'},
		{...storm, id: 'quake', name: 'Quake', first: undefined, latest: undefined},
	];
	expect(framed(tableFrame(STORIES_TABLE, 'csv'), stories).split('\r\n')).toEqual([
		'id,name,sources,latest,outlets',
		'storm,"Storm, in May",2,2024-05-04,"Herald, Post"',
		'quake,Quake,2,,"Herald, Post"',
		'',
	]);
});

test('what a spreadsheet would take for a formula is text', () => {
	for (const text of ['=1+1', '+1', '-1', '@SUM(A1)'])
		expect(writeTable({title: '', heads: [text], rows: []}, 'csv')).toBe(`'${text}\r\n`);
	expect(writeTable({title: '', heads: ['a'], rows: [[-1]]}, 'csv')).toBe('a\r\n-1\r\n');
});

test('hits in Markdown have the found words bold, and silent sources a row with zero', () => {
	expect(writeTable(HITS, 'markdown')).toBe(`# “ferry stays”

| outlet | hits | score | text | published | address |
| --- | --- | --- | --- | --- | --- |
| The Harbour Herald, Oslo | 1 | 1 | The **ferry stays** in port until Monday, the office said. | 2023-05-04 | https://herald.example/ferries?a=1\\&b=2 |
| \\=HYPERLINK("evil") | 0 |  |  |  |  |
`);
});

test('hits in HTML are marked, addresses are links, and a text is never a tag', () => {
	const html = writeTable(HITS, 'html');
	expect(html).toContain('<td dir="auto">The <mark>ferry stays</mark> in port');
	expect(html).toContain('<a href="https://herald.example/ferries?a=1&amp;b=2">');
	expect(framed(tableFrame(LIST_TABLE, 'html'), toListings(SOURCES))).toContain('&lt;b&gt;stay&lt;/b&gt;');
});

test('a matrix says how much each row shares with each column', () => {
	const csv = writeTable(matrixTable(SOURCES, overlapMatrix(SOURCES, {threshold: 0.1})), 'csv');
	expect(csv.split('\r\n')[0]).toBe(`outlet,"The Harbour Herald, Oslo","'=HYPERLINK(""evil"")"`);
	expect(csv.split('\r\n')[1]).toMatch(/^"The Harbour Herald, Oslo",,(\d+%)?$/);
});

const FRAMES: readonly (readonly [string, Frame<Listing>])[] = [
	['JSON', LIST_JSON],
	['text', listFrame(listColumns(toListings(SOURCES), plainPage(60)), plainPage(60))],
	...(['csv', 'markdown', 'html'] as const).map((format) => [format, tableFrame(LIST_TABLE, format)] as const),
];

test.each(FRAMES)('a list in parts is the same as one at once, in %s', async (_, frame) => {
	const listings = toListings(SOURCES);
	let printed = '';
	const count = await printFrame(frame, inParts([[], [listings[0]!], [], [listings[1]!]]), {
		print: async (text) => {
			printed += text;
		},
	});
	expect(count).toBe(2);
	expect(printed).toBe(framed(frame, listings));
});

async function* inParts<Part>(parts: readonly Part[]) {
	yield* parts;
}
