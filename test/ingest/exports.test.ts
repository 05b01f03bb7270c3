import {expect, test} from 'vitest';
import {blocksOf, openFile, openOne} from './open-one.ts';
import {docxOf} from './sample-files.ts';

const LEXIS = `


Download Request: Selected Items: 1-2
Terms: (ferry)



                               1 of 2 DOCUMENTS



                          The Island Post (Port Ellis)

                             March 12, 2024 Tuesday
                                   Edition 1;
                                    Islands

Ferry stays in port until Monday as the storm goes on and
on

BYLINE: Ada Moss and Tom Hale

SECTION: NEWS; Pg. 3

LENGTH: 61 words

HIGHLIGHT: Nobody knows why, says the captain


The ferry to the islands stays in port until Monday, the harbour office said on
Tuesday, and nobody knows why it does.

"We wait," the captain said. Update: nobody has told him anything since then.

GRAPHIC: The ferry in port, on Tuesday

LOAD-DATE: March 13, 2024

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                        Copyright 2024 Island Post Ltd
                              All Rights Reserved

                               2 of 2 DOCUMENTS

                                Hafenkurier

                            13. März 2024 Mittwoch

Das Schiff ist voll

LÄNGE: 12 Wörter

Das Schiff nach Ellis ist voll.

UPDATE: 14. März 2024

SPRACHE: GERMAN; DEUTSCH
`;

test('an export of LexisNexis is its articles, and no line of its fields is text', async () => {
	const {sources} = await openFile('export.txt', LEXIS.replaceAll('\n', '\r\n'));
	expect(sources.map(({title, outlet, author, published}) => [title, outlet, author, published])).toEqual([
		[
			'Ferry stays in port until Monday as the storm goes on and on',
			'The Island Post (Port Ellis)',
			'Ada Moss, Tom Hale',
			'2024-03-12',
		],
		['Das Schiff ist voll', 'Hafenkurier', undefined, '2024-03-13'],
	]);
	expect(blocksOf(sources[0]!)).toEqual([
		'title: Ferry stays in port until Monday as the storm goes on and on',
		'heading: Nobody knows why, says the captain',
		'paragraph: The ferry to the islands stays in port until Monday, the harbour office said on Tuesday, and nobody knows why it does.',
		'paragraph: "We wait," the captain said. Update: nobody has told him anything since then.',
		'furniture: The ferry in port, on Tuesday',
	]);
	expect(blocksOf(sources[1]!)).toEqual(['title: Das Schiff ist voll', 'paragraph: Das Schiff nach Ellis ist voll.']);
});

const NEXIS = [
	'Ferry stays in port',
	'Island Post',
	'March 12, 2024 Tuesday',
	'Late Edition',
	'Copyright 2024 Island Post Ltd All Rights Reserved',
	'Section: NEWS; Pg. 3',
	'Length: 61 words',
	'Byline: Ada Moss',
	'Body',
	'The ferry to the islands stays in port.',
	'Length: 12 metres, the captain says, is what the boat has.',
	'Classification',
	'Language: ENGLISH',
	'Load-Date: March 13, 2024',
	'End of Document',
	'Boat is full',
	'Harbour Post',
	'12 March 2024',
	'Length: 8 words',
	'Body',
	'The boat is full until Friday.',
	'End of Document',
];

test.each([
	['text', 'export.txt', `\uFEFF${NEXIS.join('\n\n')}\n`],
	['Word document', 'export.docx', docxOf(...NEXIS.map((line) => ['Normal', line] as const))],
])('an export of Nexis Uni as a %s is its articles', async (_, name, content) => {
	const {sources} = await openFile(name, content);
	expect(sources.map(({title, outlet, author, published, text}) => [title, outlet, author, published, text])).toEqual([
		[
			'Ferry stays in port',
			'Island Post',
			'Ada Moss',
			'2024-03-12',
			'Ferry stays in port\n\nThe ferry to the islands stays in port.\n\nLength: 12 metres, the captain says, is what the boat has.',
		],
		['Boat is full', 'Harbour Post', undefined, '2024-03-12', 'Boat is full\n\nThe boat is full until Friday.'],
	]);
});

const FACTS = ['Ferry stays in port', 'Island Post', 'Ada Moss', '2024-03-12T06:30'];
const TEXT = 'Ferry stays in port\n\nThe ferry to the islands stays in port.\n\nIN ALL, nobody knows why.';

test.each([
	['\n', '\n\n'],
	['\t', '\n'],
	['    ', '\n'],
])('an export of Factiva with its fields is its articles (%j behind a code)', async (gap, end) => {
	const fields = [
		['SE', 'News'],
		['HD', 'Ferry stays in port'],
		['BY', 'By Ada Moss'],
		['WC', '61 words'],
		['PD', '12 March 2024'],
		['ET', '06:30'],
		['SN', 'Island Post'],
		['SC', 'ISLPO'],
		['LA', 'English'],
		['CY', '(c) 2024 Island Post'],
		['LP', 'The ferry to the islands stays in port.'],
		['TD', 'IN ALL, nobody knows why.'],
		['NS', 'gtran : Transport'],
		['AN', 'Document ISLPO00020240312ek3c0000a'],
	].map(([code, value]) => `${code}${gap}${value}`);
	const text = [...fields.slice(1), ...fields, 'Search Summary\nText\nferry\n'].join(end);
	const {sources} = await openFile('export.txt', text);
	expect(sources.map(({title, outlet, author, published}) => [title, outlet, author, published])).toEqual([
		FACTS,
		FACTS,
	]);
	expect(sources.map((source) => source.text)).toEqual([TEXT, TEXT]);
});

test('an export of Factiva without codes is its articles, with a section above the headline or none', async () => {
	const article = [
		'Ferry stays in port',
		'By Ada Moss',
		'1,061 words',
		'12 March 2024',
		'06:30',
		'Island Post',
		'ISLPO',
		'3',
		'English',
		'© 2024 Island Post. All Rights Reserved.',
		'The ferry to the islands stays in port.',
		'IN ALL, nobody knows why.',
		'Document ISLPO00020240312ek3c0000a',
	];
	const text = [...article, 'News', ...article, 'Search Summary', 'ferry'].join('\n\n');
	const {sources} = await openFile('export.txt', text);
	expect(sources.map(({title, outlet, author, published}) => [title, outlet, author, published])).toEqual([
		FACTS,
		FACTS,
	]);
	expect(sources.map((source) => source.text)).toEqual([TEXT, TEXT]);
});

const CELLS = [
	['HD', '<span class="enHeadline">Ferry stays in port</span>'],
	['BY', 'By Ada Moss'],
	['WC', '61 words'],
	['PD', '12 March 2024'],
	['ET', '06:30'],
	['SN', 'Island Post'],
	['LP', '<p class="articleParagraph enarticleParagraph">The ferry to the islands stays in port.</p>'],
	['TD', '<p class="articleParagraph enarticleParagraph">IN ALL, nobody knows why.</p>'],
	['AN', 'Document ISLPO00020240312ek3c0000a'],
];

test('an export of Factiva as a page is its articles', async () => {
	const rows = CELLS.map(([code, value]) => `<tr><td><b>${code}</b>&nbsp;</td><td>${value}</td></tr>`);
	const article = `<div class="article enArticle"><table>${rows.join('')}</table></div>`;
	const {sources} = await openFile(
		'export.html',
		`<html><head><title>Factiva</title></head><body>${article}${article}</body></html>`,
	);
	expect(sources.map(({title, outlet, author, published, text}) => [[title, outlet, author, published], text])).toEqual(
		[
			[FACTS, TEXT],
			[FACTS, TEXT],
		],
	);
});

test('an export of LexisNexis as a page is its articles', async () => {
	const lines = [
		'1 of 1 DOCUMENTS',
		'The Island Post',
		'March 12, 2024 Tuesday',
		'Ferry stays in port',
		'BYLINE: Ada Moss',
		'LENGTH: 61 words',
		'The ferry stays in port.',
		'LOAD-DATE: March 13, 2024',
	];
	const source = await openOne(
		'export.html',
		`<html><body>${lines.map((line) => `<DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">${line}</SPAN></P></DIV>`).join('')}</body></html>`,
	);
	expect([source.title, source.outlet, source.author, source.published, source.text]).toEqual([
		'Ferry stays in port',
		'The Island Post',
		'Ada Moss',
		'2024-03-12',
		'Ferry stays in port\n\nThe ferry stays in port.',
	]);
});

test('an article of an export that has no text is told of', async () => {
	const {sources, notes} = await openFile(
		'export.txt',
		[...NEXIS, 'Picture', 'Post', 'Length: 0 words', 'Body'].join('\n'),
	);
	expect(sources).toHaveLength(2);
	expect(notes).toEqual([expect.stringMatching(/export\.txt: 1 document has no text$/)]);
});

test('a text that only speaks of such an export stays one text', async () => {
	const text =
		'How to read exports\n\nEach has a line "1 of 10 DOCUMENTS" above it.\n\nHD\n\nThe headline stands below it.';
	expect((await openOne('note.txt', text)).text).toBe(text);
});
