import {expect, test} from 'vitest';
import {makeSource} from '../../source/core/text/source.ts';
import {diffHtml} from '../../source/report/diff-html.ts';
import {diffMarkdown} from '../../source/report/diff-markdown.ts';
import {ALIGNMENT} from './sides.ts';

test('Markdown strikes out words only left, makes words only right bold and shared ones slanted', () => {
	expect(diffMarkdown(ALIGNMENT)).toBe(`# The Harbour Herald ↔ Island Post

- Left: **The Harbour Herald**, “Ferries stay in port until Monday. Hotels fear a quiet weekend. The mayor declined to speak.” (2023-05-04; 16 words, 69% shared; herald.txt)
- Right: **Island Post**, “Hotel owners expect few guests. All ferries stay in port until Tuesday.” (no date; 12 words, 100% shared; post.txt)

2 passages scored 0.3 or more, 1 moved.

## ≈ 0.82 · moved · numbers

> Ferries stay in port until ~~Monday~~.

> **All** ferries stay in port until **Tuesday**.

≠ numbers: Monday → Tuesday

## \\~ 0.41

> *Hotels* fear a quiet weekend.

> *Hotel* owners expect few guests.

## Only in The Harbour Herald (1 sentence)

- The mayor declined to speak.
`);
});

test('HTML marks words so that it shows without colours', () => {
	const html = diffHtml(ALIGNMENT);
	expect(html).toContain('<td dir="auto">Ferries stay in port until <del>Monday</del>.');
	expect(html).toContain('<td dir="auto"><ins>All</ins> ferries stay in port until <ins>Tuesday</ins>.');
	expect(html).toContain('<td dir="auto"><mark>Hotels</mark> fear a quiet weekend.');
	expect(html).toContain('<small>≠ numbers: Monday → Tuesday</small>');
	expect(html).toContain('<h2>Only in The Harbour Herald (1 sentence)</h2>');
	expect(html).toContain('<p>2 passages scored 0.3 or more, 1 moved.');
});

const HOSTILE = makeSource({
	id: 'hostile',
	file: 'hostile.txt',
	outlet: '<b>Post</b> & "Sons"',
	url: 'javascript:alert(1)',
	text: '# Not a heading, <script>alert(1)</script> and *stars* \u001B[31m.',
});
const WHOLE = {start: 0, end: HOSTILE.text.length};
const SHARED = {...ALIGNMENT, left: HOSTILE, right: HOSTILE, passages: [], onlyLeft: [WHOLE], onlyRight: []};

test('what HTML would take for a tag, or a browser would run, is text', () => {
	const html = diffHtml(SHARED);
	expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
	expect(html).toContain('&lt;b&gt;Post&lt;/b&gt; &amp; &quot;Sons&quot;');
	for (const danger of ['<script', '<b>', 'javascript:', '\u001B']) expect(html).not.toContain(danger);
});

test('an address is a link', () => {
	const linked = {...HOSTILE, url: 'https://post.example/?a=1&b=2'};
	expect(diffHtml({...SHARED, left: linked})).toContain('<a href="https://post.example/?a=1&amp;b=2">');
});

test('what Markdown would take for a sign is text', () => {
	expect(diffMarkdown(SHARED)).toContain(
		'- \\# Not a heading, \\<script\\>alert(1)\\</script\\> and \\*stars\\* ␛\\[31m.',
	);
});
