import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findBlocks} from '../../../source/core/text/blocks.ts';

/** The blocks of a text, a line each: kind and words. */
function shown(text: string): readonly string[] {
	return findBlocks(text).map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`);
}

const KINDS = {T: 'title', H: 'heading', P: 'paragraph', Q: 'quote', F: 'furniture', C: 'comment'};

describe('pages saved as text', () => {
	// Before each line stands what it is, by the first letter of the kind.
	const folder = new URL('../../fixtures/pages-as-text/', import.meta.url);
	test.each(readdirSync(folder))('%s', (file) => {
		const marked = readFileSync(new URL(file, folder), 'utf8').split('\n');
		const page = marked.map((line) => line.slice(2)).join('\n');
		const expected = marked
			.filter((line) => line !== '')
			.map((line) => `${KINDS[line[0] as keyof typeof KINDS]}: ${line.slice(2).trim()}`);
		expect(shown(page)).toEqual(expected);
	});
});

const kindsOf = (text: string) => [...new Set(findBlocks(text).map(({kind}) => kind))].join(' ');

test.each([
	'“Sign up for our newsletter,” the poster said.',
	'She asked readers to sign up for the newsletter and left.',
	'The site uses cookies to track its readers, the court said.',
	'We use cookies as bait, the fisherman explained.',
	'Readers left 400 comments below the article within an hour.',
	'Read more books, the minister told the children.',
	'By submitting to the demands, the council accepted the conditions of the lender.',
	'By then, he was gone.',
	'On Dec. 14, 2022, at 12:24 p.m., the siren sounded.',
	'It was 12:24 p.m. on March 3.',
	'Follow the money, she said.',
	'Share the bread, the abbot told them.',
	'He won.',
	'No comment.',
	'All rights were reserved for the king.',
	'Watch the river, not the bridge.',
	'More than 400 people came.',
	'Support for the mayor fell.',
	'Welcome to Port Ellis, where nothing works.',
	'The White House said:',
	'The statement ends at the word “sorry”:',
	'1. The bridge is closed to carts.',
	'- The ferry runs all night',
	'Photo: nobody took one, and nobody could have in that smoke.',
	'The newsletter was late.',
	'We and our partners will rebuild the bridge, whatever it costs and however long it takes.',
	'The council should consider making our buses free for a year.',
	'A version of this story was told by every fisherman on the quay.',
	'A reporter tried to contact him on the quay, and nobody answered.',
	'The letter lands in your inbox and looks real.',
	'Already registered voters need do nothing.',
	'Source: none that she would name.',
	'Published in 1968, the book sold badly.',
	'Anna Lind reported for the paper from 1981 until the last day.',
	'Sign up to vote.',
	'($1 = 10.62 crowns)',
	'1968',
	'Por qué cae el puente (y qué hacer)',
	'Si tienes un correo sospechoso, no lo abras.',
	'Если у блогера больше тысячи подписчиков, он обязан платить налог.',
	'这篇报道后来被多家媒体转载，市长没有回应。',
	'She sang with AC/DC and never looked back.',
	'The picture was taken by Ole Brand.',
	'“The bridge is shut,” said the mayor, “and nobody knows for how long it will stay so.”',
	'More than 400 people signed at https://bridge.example',
	'Contact with the ferry was lost at dawn, and the pilot wrote to harbour@ellis.example for help.',
	'Follow the old road to the quay and find the bridge at https://maps.example/ellis, the poster read.',
	'This song was published under the 1936 to 1939 republican government.',
	'Vídeo: o que ninguém filmou não se mostra.',
	'Listen to this story of a bridge and weep.',
	'Mit AP und Reuters habe sie nie gesprochen.',
	'Citation: the mayor quoted the law of 1881 and sat down.',
	'Provided by nature, the harbour needs no wall.',
	'The progress: 40% of the bridge stands, the council said.',
	'If you buy a boat from him, he told us, the commission comes on top.',
	'Why did the crane fall? Nobody at the harbour office knew.',
	'Moor & Sons, the owner of the crane, is a news site as well, and asks readers to contact our reporters.',
])('in the middle of a story “%s” stays', (line) => {
	const before = 'The bridge of Port Ellis was closed on Wednesday after a crane fell on its ramp.';
	const after = 'The council has promised each seller four hundred crowns, and none had been paid by Friday.';
	const blocks = findBlocks([before, line, after].join('\n\n'));
	expect(blocks.map(({kind}) => kind).filter((kind) => kind === 'furniture' || kind === 'comment')).toEqual([]);
});

test.each([
	['one line', 'lifeline to Port Ellis'],
	['one sentence', 'The bridge is closed.'],
	[
		'a fable of a sentence a line',
		'A Crow was thirsty.\nIt found a pitcher.\nThe water was low.\nIt dropped stones in.\nIt drank.',
	],
	['two paragraphs', 'A Crow was thirsty, and it found a pitcher.\n\nIt dropped stones in until it drank.'],
	['Chinese', '市长星期三宣布，大桥将关闭两个星期。\n\n他没有回答记者的问题。\n\n桥上的起重机倒了。'],
	['Arabic', 'أغلق الجسر يوم الأربعاء بعد سقوط رافعة على المنحدر.\n\nولم يجب رئيس البلدية عن الأسئلة.'],
	[
		'a diary with dates and times',
		'On Monday at 3 p.m. we crossed the river and lost a cart.\n\nOn Tuesday at 9 a.m. we went back for it.',
	],
])('a text that is no page is paragraphs alone: %s', (_, text) => {
	expect(kindsOf(text)).toBe('paragraph');
});

test.each([
	'The ramp of the bridge on Thursday. Photograph: Ole Brand/Nordpix',
	'The ramp of the bridge on Thursday. (Photo: Ole Brand)',
	'The ramp of the bridge, Thursday, March 4, 2021. (Wire Photo/Ole Brand)',
	'The ramp of the bridge on Thursday [Ole Brand/Nordpix Agency]',
	'The ramp of the bridge on Thursday.Credit...Ole Brand for The Example Post',
	'The ramp of the bridge on Thursday. Ole Brand/Nordpix',
	'La rampa del puente, este jueves. Ole Brand (NPX)',
	'Die Rampe der Brücke (Archivbild)',
	'A rampa da ponte na quinta-feira (4) — Foto: Ole Brand/Arquivo pessoal',
	'Ole Brand / Nordpix',
	'[1/2]The ramp of the bridge, March 4, 2021. WIRE/Ole Brand',
	'2 of 3 |',
])('a picture is told by its credit: %s', (line) => {
	const before = 'The bridge of Port Ellis was closed on Wednesday after a crane fell on its ramp.';
	const after = 'The council has promised each seller four hundred crowns, and none had been paid by Friday.';
	expect(shown([before, line, after].join('\n\n'))).toContain(`furniture: ${line}`);
});

test.each([
	'Have you been stuck on the bridge? Email newsdesk@ellis.example',
	'Email Ole Brand at obrand@ellis.example.',
	'Submit your letter to the editor via this form. Read more letters.',
	'Follow our full coverage of the bridge at https://ellis.example/hub/bridge',
	'More NPX sports: https://ellis.example/hub/sports',
	'Download our free app for breaking news here. Follow us on Facebook.',
	'Listen to this article 6 min This audio was generated by a synthetic voice.',
	'This was published under the 2019 to 2023 Moor government',
	'Article réservé aux abonnés',
	'(Avec AFP)',
	'Mit dpa und AFP',
	'dpa-infocom, dpa:190103-99-421877/2',
	'VÍDEOS: Tudo sobre a ponte',
	'Loaded: 0%',
	'Current Time 0:00 / Duration Time 1:02',
	'This is an archived article and the information in it may be outdated.',
	'More information: Ole Brand et al, Bridges and cranes, Annals of Ramps (2022). DOI: 10.9999/ramps.7',
	'Citation: Why bridges close (2022, May 3) retrieved 9 June 2022 from https://ellis.example/bridges',
	'For more on bridges, sign up to Ramps, our weekly newsletter.',
	'The Post is a member of the council. To keep up with it, follow us on Facebook and Instagram.',
	'Har du tips eller har vi skrivit fel? Mejla redaktionen på tips@ellis.example.',
	'Publicerad: Idag 12.52',
	'If you buy something using links in our stories, we may earn a commission. Learn more.',
	'This content is provided by Vidbrite, which may be using cookies and other technologies.',
	'Annons',
	'Материалы по теме: «Мост закрыт». Что будет с паромом',
	'ΔΙΑΦΗΜΙΣΗ',
])('what a page says for itself is folded between two paragraphs: %s', (line) => {
	const before = 'The bridge of Port Ellis was closed on Wednesday after a crane fell on its ramp.';
	const after = 'The council has promised each seller four hundred crowns, and none had been paid by Friday.';
	expect(shown([before, line, after].join('\n\n'))).toEqual([
		`paragraph: ${before}`,
		`furniture: ${line}`,
		`paragraph: ${after}`,
	]);
});

test('a quotation that a paragraph has as well is folded with the name below it, one that is said once is not', () => {
	const pulled = '“It is not a fast hill, but it is patient”\nEdgar Noll, geologist';
	const said = '“It is not a fast hill, but it is patient,” said Edgar Noll, who measures it with pegs and lasers.';
	const before = 'The hill above the bridge moves by two millimetres a year.';
	expect(shown([before, pulled, said].join('\n\n'))).toEqual([
		`paragraph: ${before}`,
		'furniture: “It is not a fast hill, but it is patient”',
		'furniture: Edgar Noll, geologist',
		`paragraph: ${said}`,
	]);
	const once = said.replace('not a fast', 'a slow');
	expect(shown([before, pulled, once].join('\n\n'))[1]).toMatch(/^quote: /);
});

test('who the author is ends the article, where the byline names the author', () => {
	const about = 'Moor covers bridges and boats for the Example Post.';
	const story = 'The bridge of Port Ellis was closed on Wednesday after a crane fell on its ramp.';
	const head = 'Bridge closed after crane falls on ramp';
	expect(shown([head, 'By Lena Moor', story, about].join('\n\n')).at(-1)).toBe(`furniture: ${about}`);
	expect(shown([head, 'By Ana Ruiz', story, about].join('\n\n')).at(-1)).toBe(`paragraph: ${about}`);
});

test('short paragraphs with advertisements between them are no teasers', () => {
	const lines = [
		'The bridge of Port Ellis was closed on Wednesday after a crane fell on its ramp.',
		'Traffic will be sent over the old dam, which was built for carts and is closed at night.',
		'Read more',
		'Ferry strike ends after six weeks',
		'The council has promised each seller four hundred crowns.',
		'Advertisement',
		'None had been paid by Friday.',
	];
	expect(shown(lines.join('\n')).slice(-3)).toEqual([
		'paragraph: The council has promised each seller four hundred crowns.',
		'furniture: Advertisement',
		'paragraph: None had been paid by Friday.',
	]);
});

test('a heading that a format tells is folded where it heads other stories, not where it heads a section', () => {
	const text = (heading: string) =>
		[
			'The bridge is shut',
			'The bridge of Port Ellis was closed on Wednesday after a crane fell.',
			heading,
			'Ferry strike ends after six weeks',
		].join('\n\n');
	const kindOf = (heading: string) => {
		const start = text(heading).indexOf(heading);
		const known = [{start, end: start + heading.length, kind: 'heading'}] as const;
		return findBlocks(text(heading), known).find((block) => block.start === start)?.kind;
	};
	expect(kindOf('Related stories')).toBe('furniture');
	expect(kindOf('Politics')).toBe('heading');
});

test('a discussion that begins with a name and a time is kept whole', () => {
	const thread = [
		'fishcat99 3 hours ago',
		'They closed the bridge again, and nobody told us.',
		'Lena_M 2 hours ago',
		'Nobody ever tells us.',
	];
	expect(kindsOf(thread.join('\n'))).not.toContain('comment');
});

test('lines wrapped at a width are one paragraph', () => {
	const wrapped = `The bridge of Port Ellis was closed on Wednesday after a crane fell
on its northern ramp, hurting four workers, officials of the city
said. Traffic will be sent over the old dam.

Nobody could say for how long the bridge would be closed, but a
spokesman of the yard spoke of at least two weeks and of a good
deal of money that nobody has.
`;
	expect(shown(wrapped)).toEqual([
		'paragraph: The bridge of Port Ellis was closed on Wednesday after a crane fell\non its northern ramp, hurting four workers, officials of the city\nsaid. Traffic will be sent over the old dam.',
		'paragraph: Nobody could say for how long the bridge would be closed, but a\nspokesman of the yard spoke of at least two weeks and of a good\ndeal of money that nobody has.',
	]);
});

test('lines broken behind a width, as some programs do, are one paragraph too', () => {
	const words =
		'the bridge of the old port was closed for weeks after a crane had fallen on its ramp and nobody knew when '
			.repeat(8)
			.split(' ');
	const lines = [''];
	for (const word of words) {
		if (lines.at(-1)!.length >= 60) lines.push('');
		lines.push(`${lines.pop()} ${word}`.trim());
	}
	expect(findBlocks(lines.join('\n'))).toHaveLength(1);
});

test('a list of headlines is not a wrapped paragraph', () => {
	const list =
		'Ferry strike ends after six weeks\nStorm warning for the whole coast\nFish market moves to the east bank\nCouncil votes for a new dam again';
	expect(findBlocks(list)).toHaveLength(4);
});

test('Markdown headings are title and headings, quoted lines are quotes', () => {
	const text =
		'# The bridge is shut\n\nThe bridge of Port Ellis was closed on Wednesday.\n\n## What now\n\nNobody knows what comes next.\n\n> We heard a crack.\n\nThe council is silent on the matter.';
	expect(
		findBlocks(text)
			.map(({kind}) => kind)
			.join(' '),
	).toBe('title paragraph heading paragraph quote paragraph');
});

test('blocks are in order, do not overlap and leave out only white space', () => {
	const line = fc.oneof(
		fc.constantFrom(
			'Read more',
			'Avatar',
			'Leave a Reply',
			'News Feed',
			'Show More',
			'  1. joe 3 hours ago',
			'Reply',
			'—',
			'',
			'',
			'\r',
			'\u2028',
			'\ud800',
		),
		fc.lorem({mode: 'sentences', maxCount: 3}),
		fc.string({unit: 'binary'}),
	);
	fc.assert(
		fc.property(fc.array(line), (lines) => {
			const text = lines.join('\n');
			let end = 0;
			for (const block of findBlocks(text)) {
				expect(text.slice(end, block.start).trim()).toBe('');
				expect(text.slice(block.start, block.end)).toMatch(/^\S(?:.*\S)?$/su);
				end = block.end;
			}
			expect(text.slice(end).trim()).toBe('');
		}),
	);
});

test('a text always keeps something that counts', () => {
	fc.assert(
		fc.property(
			fc.lorem({mode: 'sentences', maxCount: 6}),
			fc.array(fc.constantFrom('Avatar', 'Leave a Reply', 'Read more')),
			(article, tail) => {
				const text = [article, ...tail].join('\n');
				const kept = findBlocks(text).filter(({kind}) => kind !== 'furniture' && kind !== 'comment');
				expect(kept.length).toBeGreaterThan(0);
			},
		),
	);
});

// Taken letter by letter or sign by sign, each of these has more readings than there is time for.
test.each([
	['a byline', `By ${'A'.repeat(200)}1`],
	['a row of buttons', `Share ${'xshare'.repeat(70)}!`],
	['a name above a date', `${'-'.repeat(3000)}a\nMay 3, 2020`],
])('%s is read in one way', (_, lines) => {
	const before = 'The bridge of Port Ellis was closed on Wednesday after a crane fell on its ramp.';
	expect(shown([before, lines, before].join('\n')).join('\n')).toContain(lines.split('\n')[0]);
});
