import {expect, test} from 'vitest';
import type {Passage, Source} from '../../source/core/model.ts';
import {makeSource} from '../../source/core/text/source.ts';
import {articleText} from '../../source/report/article.ts';
import {diffText} from '../../source/report/diff-text.ts';
import {hitsText} from '../../source/report/hits.ts';
import {listText, toListings} from '../../source/report/list.ts';
import {matrixText} from '../../source/report/matrix.ts';
import {plainPage} from '../helpers/page.ts';
import {ALIGNMENT, LEFT, RIGHT, spanOf} from './sides.ts';

test('on a narrow page the sides of a passage stand over each other, changed words between signs', () => {
	expect(diffText(ALIGNMENT, plainPage(60))).toBe(`L │ The Harbour Herald
L │ 16 words, 69% shared
R │ Island Post
R │ 12 words, 100% shared

2 passages scored 0.3 or more, 1 moved

≈ 0.82 · moved · numbers
L │ Ferries stay in port until [-Monday-].
R │ {+All+} ferries stay in port until {+Tuesday+}.
≠ numbers: Monday → Tuesday

~ 0.41
L │ [Hotels] fear a quiet weekend.
R │ [Hotel] owners expect few guests.

Only in The Harbour Herald (1 sentence)
  - The mayor declined to speak.

≈ edited: [-only left-] {+only right+}   ~ loose: [shared
names and figures]
`);
});

test('on a wide page they stand side by side', () => {
	const [, , ...passages] = diffText(ALIGNMENT, plainPage(100)).split('\n\n');
	expect(passages[0]).toBe(
		[
			'Ferries stay in port until [-Monday-].      ≈ 0.82      {+All+} ferries stay in port until',
			'                                            moved       {+Tuesday+}.',
			'                                            numbers',
			'≠ numbers: Monday → Tuesday',
		].join('\n'),
	);
});

test('no line of a report is wider than its page', () => {
	for (const columns of [40, 60, 80, 99, 100, 120, 200])
		for (const text of [
			diffText(ALIGNMENT, plainPage(columns)),
			listText(toListings([LEFT, RIGHT]), plainPage(columns)),
			articleText(LEFT, plainPage(columns)),
		])
			for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
});

test('a passage of sentences that stand apart shows the gap and the shape', () => {
	const apart: Passage = {
		kind: 'verbatim',
		score: 1,
		left: [spanOf(LEFT, 'Ferries stay in port until Monday.'), spanOf(LEFT, 'The mayor declined to speak.')],
		right: [spanOf(RIGHT, 'All ferries stay in port until Tuesday.')],
		changes: [],
		flags: ['split'],
		conflicts: [],
	};
	const text = diffText({...ALIGNMENT, passages: [apart]}, plainPage(90));
	expect(text).toContain('= 1.00 · 2:1\nL │ Ferries stay in port until Monday. … The mayor declined to speak.\n');
});

test('a list gives number, id, outlet, title, date and length', () => {
	const list = listText(
		toListings([LEFT, {...RIGHT, title: 'Hotel owners on the islands expect few guests'}]),
		plainPage(40),
	);
	expect(list).toBe(`1  herald  The Harbour Herald
   Ferries stay in port until Monday. H…
   2023-05-04 · by J. Quay · 16 words
2  post    Island Post
   Hotel owners on the islands expect f…
   no date · 12 words
`);
});

const PAGE_TEXT = 'Ferries stay\n\nShare this\n\nSign in\n\nThey will sail on Monday.\n\nAnna: Good riddance!';
const BLOCKS = ['title', 'furniture', 'furniture', 'paragraph', 'comment'] as const;
const ARTICLE: Source = {
	...makeSource({id: 'a', file: 'a.txt', text: PAGE_TEXT, outlet: 'Herald'}),
	blocks: PAGE_TEXT.split('\n\n').map((words, index) => ({
		start: PAGE_TEXT.indexOf(words),
		end: PAGE_TEXT.indexOf(words) + words.length,
		kind: BLOCKS[index]!,
	})),
};

test('an article is shown with each run of furniture or comments folded to one line', () => {
	expect(articleText(ARTICLE, plainPage(80))).toBe(`Herald
no date · 7 words · 7 folded

Ferries stay

┄┄ folded: site furniture, 4 words (--all shows them) ┄┄

They will sail on Monday.

┄┄ folded: comments, 3 words (--all shows them) ┄┄
`);
});

test('an unfolded article shows everything', () => {
	const text = articleText(ARTICLE, plainPage(80), {isUnfolded: true});
	expect(text.split('\n\n').slice(1).join('\n\n').trimEnd()).toBe(PAGE_TEXT);
});

test('hits stand under their source, and silent sources come last', () => {
	const hit = {source: 'post', span: spanOf(RIGHT, 'Hotel owners expect few guests.'), score: 0.9};
	const text = hitsText(
		[LEFT, RIGHT],
		[{...hit, ranges: [spanOf(RIGHT, 'Hotel'), spanOf(RIGHT, 'few guests')]}],
		plainPage(80),
	);
	expect(text).toBe(`Island Post  1 hit
  0.90  [Hotel] owners expect [few guests].

The Harbour Herald  0 hits
`);
});

test('a table says how much of the row the column tells, and breaks into bands where the page is narrow', () => {
	const cell = {verbatimShare: 0, passages: 1, strong: 1};
	const cells = [
		{...cell, left: 'herald', right: 'post', share: 0.69},
		{...cell, left: 'post', right: 'herald', share: 1},
	];
	expect(matrixText([LEFT, RIGHT], cells, plainPage(80))).toBe(`                               1     2
1 The Harbour Herald           ·   69%
2 Island Post               100%     ·

How much of the row’s words lie in passages it shares with the column.
`);
	expect(matrixText([LEFT, RIGHT], cells, plainPage(34)).split('\n\n').slice(0, 2)).toEqual([
		'                               1\n1 The Harbour Herald           ·\n2 Island Post               100%',
		'                               2\n1 The Harbour Herald         69%\n2 Island Post                  ·',
	]);
});
