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
