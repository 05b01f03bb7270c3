import {expect, test} from 'vitest';
import {blocksOf, openFile, openOne} from './open-one.ts';

const lines = (...all: readonly string[]) => all.join('\r\n');

const HEAD = ['From: Tom Hale <tom@example.org>', 'Date: Wed, 13 Mar 2024 09:00:00 +0000', 'MIME-Version: 1.0'];

test('of a newsletter the sender is the outlet, what it hides is left out and what it says of itself folded', async () => {
	const source = await openOne(
		'news.eml',
		lines(
			'From: "Island Post" <news@islandpost.example>',
			'Subject: =?utf-8?Q?F=C3=A4hre_bleibt_im?=',
			' =?utf-8?Q?_Hafen?=',
			'List-Unsubscribe: <https://islandpost.example/u>',
			'MIME-Version: 1.0',
			'Content-Type: multipart/mixed; boundary="a"',
			'',
			'--a',
			'Content-Type: multipart/alternative; boundary="b"',
			'',
			'--b',
			'Content-Type: text/plain',
			'',
			'Plain.',
			'--b',
			'Content-Type: text/html; charset=iso-8859-1',
			'Content-Transfer-Encoding: quoted-printable',
			'',
			'<div style=3D"display:none">What lists of mails show</div><p><a href=3D"w">View in browser</a></p>',
			'<p>Die F=E4hre bleibt im Ha=',
			'fen.</p><p>You signed up for this. <a href=3D"u">Unsubscribe</a></p>',
			'--b--',
			'--a',
			'Content-Type: application/pdf; name=a.pdf',
			'Content-Disposition: attachment',
			'Content-Transfer-Encoding: base64',
			'',
			'JVBERi0xLjQ=',
			'--a--',
		),
	);
	expect(source).toMatchObject({outlet: 'Island Post', author: undefined});
	expect(blocksOf(source)).toEqual([
		'title: Fähre bleibt im Hafen',
		'furniture: View in browser',
		'paragraph: Die Fähre bleibt im Hafen.',
		'furniture: You signed up for this. Unsubscribe',
	]);
});

test('a mail that is sent on is known by its own head, and what stands before it is folded', async () => {
	const source = await openOne(
		'forwarded.eml',
		lines(
			...HEAD,
			'Subject: Fwd: Re: Ferry stays in port',
			'Content-Type: text/plain',
			'',
			'See below.',
			'',
			'---------- Forwarded message ---------',
			'From: Ada Moss <ada@islandpost.example>',
			'Date: Tue, 12 Mar 2024 at 06:30',
			'Subject: Ferry stays in port',
			'To: Tom Hale <tom@example.org>',
			'',
			'The ferry stays in port until Monday.',
			'',
			'The boat sails.',
			'-- ',
			'Ada Moss',
			'Harbour office',
		),
	);
	expect(source).toMatchObject({title: 'Ferry stays in port', author: 'Ada Moss', published: '2024-03-12T06:30'});
	expect(blocksOf(source).filter((block) => !block.startsWith('furniture'))).toEqual([
		'title: Ferry stays in port',
		'paragraph: The ferry stays in port until Monday.',
		'paragraph: The boat sails.',
	]);
});

test('a mail that is attached to another is a source, too', async () => {
	const {sources} = await openFile(
		'attached.eml',
		lines(
			...HEAD,
			'Subject: WG: Ferry',
			'Content-Type: multipart/mixed; boundary="a"',
			'',
			'--a',
			'Content-Type: text/plain',
			'',
			'Attached.',
			'--a',
			'Content-Type: message/rfc822',
			'Content-Disposition: attachment',
			'',
			'From: Ada Moss <ada@islandpost.example>',
			'Subject: Ferry stays in port',
			'Date: Tue, 12 Mar 2024 06:30:00 +0000',
			'',
			'The ferry stays in port until Monday.',
			'--a--',
		),
	);
	expect(sources.map(({title, author}) => [title, author])).toEqual([
		['Ferry', 'Tom Hale'],
		['Ferry stays in port', 'Ada Moss'],
	]);
});
