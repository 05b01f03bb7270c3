import {expect, test} from 'vitest';
import {openFile, openOne} from './open-one.ts';

const openRecord = (record: unknown) => openOne('record.json', JSON.stringify(record));

test('what news interfaces answer is read: a wrapped list, a nested source, an outlet behind the title', async () => {
	const {sources} = await openFile(
		'answer.json',
		JSON.stringify({
			status: 'ok',
			totalResults: 2,
			articles: [
				{
					source: {id: 'ip', name: 'Island Post'},
					author: 'By Ada Moss',
					title: 'Ferry stays in port - Island Post',
					description: 'It stays.',
					url: 'https://islandpost.example/1',
					publishedAt: '2024-03-12T06:30:00Z',
					content: 'The ferry stays in port until Monday… [+1200 chars]',
				},
				{source: {id: null, name: 'Harbour Post'}, title: 'Boat', description: 'It sails at noon.', content: null},
			],
		}),
	);
	expect(
		sources.map(({title, outlet, author, published, url, text}) => [title, outlet, author, published, url, text]),
	).toEqual([
		[
			'Ferry stays in port',
			'Island Post',
			'Ada Moss',
			'2024-03-12T06:30:00Z',
			'https://islandpost.example/1',
			'The ferry stays in port until Monday…',
		],
		['Boat', 'Harbour Post', undefined, undefined, undefined, 'It sails at noon.'],
	]);
});

test('a record may keep its fields apart', async () => {
	const source = await openRecord({
		response: {
			status: 'ok',
			tags: ['a', 'b', 'c'],
			results: [
				{
					webTitle: 'Ferry',
					webUrl: 'https://g.example/1',
					webPublicationDate: '2024-03-12T06:30:00Z',
					fields: {headline: 'Ferry stays in port', byline: 'Ada Moss', bodyText: 'It stays until Monday.'},
				},
			],
		},
	});
	expect(source).toMatchObject({
		title: 'Ferry stays in port',
		author: 'Ada Moss',
		url: 'https://g.example/1',
		published: '2024-03-12T06:30:00Z',
		text: 'It stays until Monday.',
	});
});

test('posts of a blog as its interface gives them are read as HTML', async () => {
	const source = await openRecord([
		{
			id: 7,
			date: '2024-03-12T06:30:00',
			link: 'https://b.example/7',
			title: {rendered: 'Ferry &#8216;stays&#8217;'},
			content: {rendered: '<p>It stays.</p>\n<p>Until Monday.</p>', protected: false},
		},
	]);
	expect(source).toMatchObject({title: 'Ferry ‘stays’', url: 'https://b.example/7', published: '2024-03-12T06:30:00'});
	expect(source.text).toBe('Ferry ‘stays’\n\nIt stays.\n\nUntil Monday.');
});

test('archives name headline, byline and lead paragraph in objects', async () => {
	const source = await openRecord({
		response: {
			docs: [
				{
					web_url: 'https://n.example/1',
					lead_paragraph: 'The ferry stays in port until Monday.',
					abstract: 'It stays.',
					headline: {main: 'Ferry Stays in Port', kicker: null},
					byline: {original: 'By Ada Moss', person: []},
					pub_date: '2024-03-12T06:30:00+0000',
					keywords: [
						{name: 'subject', value: 'Ferries'},
						{name: 'subject', value: 'Weather'},
					],
				},
			],
		},
	});
	expect(source).toMatchObject({
		title: 'Ferry Stays in Port',
		author: 'Ada Moss',
		published: '2024-03-12T06:30:00+00:00',
		text: 'The ferry stays in port until Monday.',
	});
});

test('an article in the words of schema.org is one', async () => {
	const source = await openRecord({
		'@type': 'NewsArticle',
		headline: 'Ferry',
		articleBody: 'It stays.',
		author: [{'@type': 'Person', name: 'Ada Moss'}, {name: 'Tom Hale'}],
		publisher: {'@type': 'Organization', name: 'Island Post'},
		datePublished: '2024-03-12',
		mainEntityOfPage: {'@id': 'https://islandpost.example/1'},
	});
	expect(source).toMatchObject({
		outlet: 'Island Post',
		author: 'Ada Moss, Tom Hale',
		url: 'https://islandpost.example/1',
		published: '2024-03-12',
	});
});

test('a text in paragraphs is one text', async () => {
	expect((await openRecord({title: 'Ferry', paragraphs: ['It stays.', 'Until Monday.']})).text).toBe(
		'It stays.\n\nUntil Monday.',
	);
});

test('a date that could be two days gives way to one that is plain', async () => {
	expect((await openRecord({text: 'It stays.', date: '03/04/2024', published_at: '2024-04-03'})).published).toBe(
		'2024-04-03',
	);
});

test.each([
	[
		'paragraphs and a picture',
		{
			body: [
				{type: 'paragraph', text: 'The ferry stays in port.'},
				{type: 'image', caption: 'The ferry.', text: 'The ferry.'},
				{type: 'heading', text: 'Who knew?'},
				{type: 'paragraph', text: 'Nobody & nothing.'},
			],
		},
	],
	[
		'runs of a rich text',
		{
			content: {
				nodeType: 'document',
				content: [
					{
						nodeType: 'paragraph',
						content: [
							{nodeType: 'text', value: 'The ferry '},
							{nodeType: 'hyperlink', content: [{nodeType: 'text', value: 'stays'}]},
							{nodeType: 'text', value: ' in port.'},
						],
					},
					{nodeType: 'heading-2', content: [{nodeType: 'text', value: 'Who knew?'}]},
					{nodeType: 'paragraph', content: [{nodeType: 'text', value: 'Nobody & nothing.'}]},
				],
			},
		},
	],
	[
		'blocks of an editor with HTML in them',
		{
			text: {
				blocks: [
					{type: 'paragraph', data: {text: 'The ferry <b>stays</b> in port.'}},
					{type: 'header', data: {text: 'Who knew?', level: 2}},
					{type: 'paragraph', data: {text: 'Nobody &amp; nothing.'}},
				],
			},
		},
	],
])('a text in blocks is given paragraph by paragraph: %s', async (_, record) => {
	const source = await openRecord({title: 'Ferry', ...record});
	expect(source.text).toBe('Ferry\n\nThe ferry stays in port.\n\nWho knew?\n\nNobody & nothing.');
});

test('the names that WordPress keeps beside its posts are their authors, and numbers are none', async () => {
	const post = {title: {rendered: 'Ferry'}, content: {rendered: '<p>It stays.</p>'}, author: 4};
	const names = {_embedded: {author: [{id: 4, name: 'Ada Moss'}]}};
	expect((await openRecord([{...post, ...names}])).author).toBe('Ada Moss');
	expect((await openRecord([post])).author).toBeUndefined();
});

test('rows of a data set and what crawlers say of a site are read; what an interface removed is not', async () => {
	const {sources} = await openFile(
		'rows.json',
		JSON.stringify({
			features: [{feature_idx: 0, name: 'text', type: {dtype: 'string'}}],
			rows: [
				{row_idx: 0, row: {title: 'Ferry', text: 'It stays.', meta_data: {og: {site_name: 'Island Post'}}}},
				{row_idx: 1, row: {title: '[Removed]', text: '[Removed]'}},
			],
		}),
	);
	expect(sources.map(({title, outlet, text}) => [title, outlet, text])).toEqual([
		['Ferry', 'Island Post', 'It stays.'],
	]);
});
