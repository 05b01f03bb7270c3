import {expect, test} from 'vitest';
import {overlapMatrix} from '../../source/core/align/overlap-matrix.ts';
import {indexSources} from '../../source/core/search/search.ts';
import {makeSource} from '../../source/core/text/source.ts';
import {toListings} from '../../source/report/list.ts';
import {hitsTable, listTable, matrixTable, storiesTable} from '../../source/report/table.ts';
import {tableCsv} from '../../source/report/table-csv.ts';
import {tableHtml} from '../../source/report/table-html.ts';
import {tableMarkdown} from '../../source/report/table-markdown.ts';

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
	expect(tableCsv(listTable(toListings(SOURCES))).split('\r\n')).toEqual([
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
	expect(tableCsv(storiesTable(stories)).split('\r\n')).toEqual([
		'id,name,sources,latest,outlets',
		'storm,"Storm, in May",2,2024-05-04,"Herald, Post"',
		'quake,Quake,2,,"Herald, Post"',
		'',
	]);
});

test('what a spreadsheet would take for a formula is text', () => {
	for (const text of ['=1+1', '+1', '-1', '@SUM(A1)'])
		expect(tableCsv({title: '', heads: [text], rows: []})).toBe(`'${text}\r\n`);
	expect(tableCsv({title: '', heads: ['a'], rows: [[-1]]})).toBe('a\r\n-1\r\n');
});

test('hits in Markdown have the found words bold, and silent sources a row with zero', () => {
	expect(tableMarkdown(HITS)).toBe(`# “ferry stays”

| outlet | hits | score | text | published | address |
| --- | --- | --- | --- | --- | --- |
| The Harbour Herald, Oslo | 1 | 1 | The **ferry stays** in port until Monday, the office said. | 2023-05-04 | https://herald.example/ferries?a=1\\&b=2 |
| \\=HYPERLINK("evil") | 0 |  |  |  |  |
`);
});

test('hits in HTML are marked, addresses are links, and a text is never a tag', () => {
	const html = tableHtml(HITS);
	expect(html).toContain('<td dir="auto">The <mark>ferry stays</mark> in port');
	expect(html).toContain('<a href="https://herald.example/ferries?a=1&amp;b=2">');
	expect(tableHtml(listTable(toListings(SOURCES)))).toContain('&lt;b&gt;stay&lt;/b&gt;');
});

test('a matrix says how much each row shares with each column', () => {
	const csv = tableCsv(matrixTable(SOURCES, overlapMatrix(SOURCES, {threshold: 0.1})));
	expect(csv.split('\r\n')[0]).toBe(`outlet,"The Harbour Herald, Oslo","'=HYPERLINK(""evil"")"`);
	expect(csv.split('\r\n')[1]).toMatch(/^"The Harbour Herald, Oslo",,(\d+%)?$/);
});
