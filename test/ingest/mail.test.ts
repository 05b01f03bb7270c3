import {expect, test} from 'vitest';
import type {Source} from '../../source/core/model.ts';
import {blocksOf, openFile, openOne} from './open-one.ts';
import {SAMPLE_FILES} from './sample-files.ts';

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

const plain = (subject: string, ...body: readonly string[]) =>
	lines(...HEAD, `Subject: ${subject}`, 'Content-Type: text/plain; charset=utf-8; format=flowed', '', ...body);

const textOf = (source: Source) => blocksOf(source).filter((block) => !block.startsWith('furniture'));

test('a mail that is sent on in quotation marks is read without them, and an office of a paper is the outlet', async () => {
	const source = await openOne(
		'forwarded.eml',
		plain(
			'Wtr: Die Fähre bleibt',
			'Von meinem iPhone gesendet',
			'',
			'Anfang der weitergeleiteten Nachricht:',
			'',
			'> Von: Inselbote <redaktion@inselbote.example>',
			'> Betreff: Die Fähre bleibt',
			'> Datum: 12. März 2024 um 06:30:00 MEZ',
			'> An: Tom Hale <tom@example.org>',
			'>',
			'> Die Fähre bleibt',
			'> Von Jörg Moos',
			'>',
			'> Die Fähre bleibt bis Montag ',
			'> im Hafen.',
		),
	);
	expect(source).toMatchObject({title: 'Die Fähre bleibt', outlet: 'Inselbote', author: 'Jörg Moos'});
	expect(source.published).toMatch(/^2024-03-12T06:30/);
	expect(textOf(source)).toEqual(['title: Die Fähre bleibt', 'paragraph: Die Fähre bleibt bis Montag im Hafen.']);
});

test('the head of a mail that Outlook sends on is known without a line above it, and what asks for secrecy is folded', async () => {
	const source = await openOne(
		'forwarded.eml',
		lines(
			...HEAD,
			'Subject: FW: Ferry stays',
			'Content-Type: text/html',
			'',
			'<p>For the file.</p><p><b>From:</b> Ada Moss &lt;ada@islandpost.example&gt;<br><b>Sent:</b> 12 March 2024 06:30<br><b>To:</b> Tom Hale<br><b>Subject:</b> Ferry stays</p>',
			'<p>The ferry stays in port.</p><p>This message and any attachments are confidential. If it is not for you, delete it.</p>',
		),
	);
	expect(source).toMatchObject({author: 'Ada Moss', published: '2024-03-12T06:30'});
	expect(textOf(source)).toEqual(['title: Ferry stays', 'paragraph: The ferry stays in port.']);
});

test('of an answer the longer part is the text: what it quotes, known by its own byline, or the answer', async () => {
	const quoted = [
		'On 12 March 2024 06:30, Island Post wrote:',
		'> Ferry stays',
		'> By Ada Moss',
		'>',
		'> The ferry stays in port.',
		'>',
		'> https://islandpost.example/1',
	];
	const source = await openOne(
		'answer.eml',
		plain('Re: Ferry stays', 'See this?', '', ...quoted, '', '-- ', 'Tom Hale'),
	);
	expect(source).toMatchObject({
		title: 'Ferry stays',
		outlet: 'Island Post',
		author: 'Ada Moss',
		published: '2024-03-12T06:30',
		url: 'https://islandpost.example/1',
	});
	expect(textOf(source)).toEqual(['title: Ferry stays', 'paragraph: The ferry stays in port.']);
	const answer = `I saw it,${' and I do not believe a word of it'.repeat(6)}.`;
	expect(textOf(await openOne('answer.eml', plain('Re: Ferry stays', answer, '', ...quoted)))).toContain(
		`paragraph: ${answer}`,
	);
});

test('a mail that says how to read no more of its kind is a newsletter; its name above the headline and all below is folded', async () => {
	const source = await openOne(
		'news.eml',
		lines(
			'From: Island Letter <ada@islandletter.example>',
			'Subject: Ferry stays',
			'MIME-Version: 1.0',
			'',
			'THE ISLAND LETTER',
			'',
			'FERRY STAYS',
			'By Ada Moss',
			'',
			'The ferry stays in port.',
			'',
			'The boat is full.',
			'',
			'Unsubscribe: https://islandletter.example/u',
			'',
			'Island Letter, 2 Quay Row',
		),
	);
	expect(source).toMatchObject({outlet: 'Island Letter', author: 'Ada Moss'});
	expect(textOf(source)).toEqual([
		'title: Ferry stays',
		'paragraph: The ferry stays in port.',
		'paragraph: The boat is full.',
	]);
});

test('a mail of a list is known by who writes, without the name of the list', async () => {
	const source = await openOne(
		'list.eml',
		lines(
			'From: Harbour Office via Press <press@lists.example>',
			'List-Id: Press <press.lists.example>',
			'Subject: [Press] Ferry stays',
			'MIME-Version: 1.0',
			'',
			'The ferry stays in port.',
			'',
			'_______________________________________________',
			'Press mailing list',
		),
	);
	expect(source).toMatchObject({title: 'Ferry stays', outlet: 'Harbour Office'});
	expect(textOf(source)).toEqual(['title: Ferry stays', 'paragraph: The ferry stays in port.']);
});

test('an alert is the articles that it tells of, at their own addresses', async () => {
	const item = (title: string, outlet: string, text: string) =>
		`<tr itemscope itemtype="http://schema.org/Article"><td><a itemprop="url" href="https://www.alerts.example/url?sa=t&amp;url=https://${outlet}.example/1&amp;ct=ga"><span itemprop="name">${title}</span></a><div itemprop="publisher"><span itemprop="name">${outlet}</span></div><div itemprop="description">${text}</div><a href="https://www.alerts.example/flag">Flag</a></td></tr>`;
	const {sources} = await openFile(
		'alert.eml',
		lines(
			...HEAD,
			'Subject: Alert - ferry',
			'Content-Type: text/html',
			'',
			`<table><tr><td>ferry</td></tr>${item('<b>Ferry</b> stays', 'island', 'It stays ...')}${item('Boat', 'harbour', 'It is full ...')}</table>`,
		),
	);
	expect(sources.map(({title, outlet, url, published, text}) => [title, outlet, url, published, text])).toEqual([
		['Ferry stays', 'island', 'https://island.example/1', '2024-03-13T09:00:00.000Z', 'Ferry stays\n\nIt stays ...'],
		['Boat', 'harbour', 'https://harbour.example/1', '2024-03-13T09:00:00.000Z', 'Boat\n\nIt is full ...'],
	]);
});

test('documents attached to a mail are sources, and one that cannot be read is told of', async () => {
	const attached = (type: string, name: string, content: string | Uint8Array) => [
		'--a',
		`Content-Type: ${type}; name="${name}"`,
		`Content-Disposition: attachment; filename="${name}"`,
		'Content-Transfer-Encoding: base64',
		'',
		Buffer.from(content).toString('base64'),
	];
	const {sources, notes} = await openFile(
		'clippings.eml',
		lines(
			...HEAD,
			'Subject: Clippings',
			'Content-Type: multipart/mixed; boundary="a"',
			'',
			'--a',
			'Content-Type: text/plain',
			'',
			'Here they are.',
			...attached('text/plain', 'ferry.txt', 'Ferry stays\n\nBy Ada Moss\n12 March 2024\n\nThe ferry stays in port.\n'),
			...attached('application/octet-stream', 'report.pdf', SAMPLE_FILES['report.pdf']!),
			...attached('application/pdf', 'broken.pdf', '%PDF-1.4 broken'),
			...attached('text/calendar', 'invite.ics', 'BEGIN:VCALENDAR'),
			'--a--',
		),
	);
	expect(sources.map(({title, author, published}) => [title, author, published])).toEqual([
		['Clippings', 'Tom Hale', '2024-03-13T09:00:00.000Z'],
		['Ferry stays', 'Ada Moss', '2024-03-12'],
		['Ferry stays in port', undefined, undefined],
	]);
	expect(notes).toEqual([expect.stringMatching(/clippings\.eml: broken\.pdf: cannot be read/)]);
});

test.each(['\n', '\r\n'])('a mailbox is its mails, each with its own words (%j)', async (end) => {
	const mail = (title: string) =>
		[
			'From ada@x.example Tue Mar 12 06:30:00 2024',
			'From: Ada Moss <ada@x.example>',
			`Subject: ${title}`,
			'',
			'It stays.',
			'',
			'>From now on, nobody sails.',
			'',
		].join(end);
	const {sources} = await openFile('letters.mbox', `${mail('Ferry')}${end}${mail('Boat')}${end}`);
	expect(sources.map(({title, author, text}) => [title, author, text])).toEqual([
		['Ferry', 'Ada Moss', 'Ferry\n\nIt stays.\n\nFrom now on, nobody sails.'],
		['Boat', 'Ada Moss', 'Boat\n\nIt stays.\n\nFrom now on, nobody sails.'],
	]);
});

test('a text that begins with "From" is no mailbox', async () => {
	const text = 'From Paris to Port Ellis in 2024\nUpdate: the ferry sails.\n\nThe ferry sails again.\n';
	expect((await openOne('note.txt', text)).text).toBe(text);
});
