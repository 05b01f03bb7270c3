import {expect, test} from 'vitest';
import {blocksOf, openFile, openOne} from './open-one.ts';

const HEAD =
	'{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset128 Gothic;}}{\\stylesheet{\\s0 Normal;}}{\\*\\generator Quay;}{\\info{\\title Draft 7}{\\author amoss}}{\\header Island Post\\par}\n';

test('an RTF document is its text below a first line in bold, without what else is in it', async () => {
	const source = await openOne(
		'report.rtf',
		`${HEAD}\\pard\\b Ferry stays in port\\b0\\par\nBy Ada Moss\\par\n12 March 2024\\par\nThe caf\\'e9 in Z\\u252?rich \\endash  where the ferry sails from \\emdash  is shut.{\\v hidden}{\\deleted\\'20for ever}{\\pict\\bin4 }}{}}\\par\n\\ldblquote We wait,\\rdblquote  the captain said.\\par\n}`,
	);
	expect(source).toMatchObject({author: 'Ada Moss', published: '2024-03-12'});
	expect(blocksOf(source)).toEqual([
		'title: Ferry stays in port',
		'furniture: By Ada Moss',
		'furniture: 12 March 2024',
		'paragraph: The café in Zürich – where the ferry sails from — is shut.',
		'paragraph: “We wait,” the captain said.',
	]);
});

test('letters are those of their font, and a Unicode letter takes the place of its makeshift', async () => {
	const {text} = await openOne(
		'report.rtf',
		`${HEAD}{\\f1 \\'cf\\'e0\\'f0\\'ee\\'ec \\'f1\\'f2\\'ee\\'e8\\'f2.}\\par{\\f2 \\'8f\\'49\\'94\\'d5.}\\par\\uc2\\u-10179\\'3f\\'3f\\u-8694\\'3f\\'3f stays.\\par}`,
	);
	expect(text).toBe('Паром стоит.\n\n終盤.\n\n😊 stays.');
});

test.each([
	[
		'Nexis Uni',
		[
			'Ferry stays',
			'Island Post',
			'March 12, 2024 Tuesday',
			'Length: 8 words',
			'Byline: Ada Moss',
			'Body',
			'The ferry stays in port.',
			'Load-Date: March 13, 2024',
			'End of Document',
		].map((line) => `${line}\\par`),
	],
	[
		'Factiva',
		[
			['HD', 'Ferry stays'],
			['BY', 'By Ada Moss'],
			['WC', '8 words'],
			['PD', '12 March 2024'],
			['SN', 'Island Post'],
			['LP', 'The ferry stays in port.\\par'],
			['AN', 'Document ISLPO00020240312ek3c0000a'],
		].map(([code, value]) => `\\trowd{\\b ${code}}\\cell ${value}\\cell\\row`),
	],
])('an export of %s as RTF is its articles', async (_, lines) => {
	const {sources} = await openFile('export.rtf', `${HEAD}${lines.join('\n')}}`);
	expect(sources.map(({title, outlet, author, published, text}) => [title, outlet, author, published, text])).toEqual([
		['Ferry stays', 'Island Post', 'Ada Moss', '2024-03-12', 'Ferry stays\n\nThe ferry stays in port.'],
	]);
});
