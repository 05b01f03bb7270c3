import {expect, test} from 'vitest';
import {makeSource} from '../../source/core/text/source.ts';
import {articleHtml} from '../../source/report/article-html.ts';
import {articleMarkdown} from '../../source/report/article-markdown.ts';

const REPORT = makeSource({
	id: 'herald',
	file: 'herald.txt',
	outlet: 'The *Harbour* Herald',
	published: '2023-05-04',
	url: 'https://herald.example/ferries',
	text: `Ferries stay in port

The ferry stays in port until <Monday>, the office said. Nobody knows what comes after that, and nobody asked.

Share this article

Subscribe to our newsletter`,
});

test('an article in Markdown has its title, who said it and when, and furniture folded', () => {
	const markdown = articleMarkdown(REPORT);
	expect(markdown).toMatch(/^\*\*The \\\*Harbour\\\* Herald\*\* · 2023-05-04 · \d+ words/);
	expect(markdown).toContain('\n\n# Ferries stay in port\n\n');
	expect(markdown).toContain('until \\<Monday\\>, the office said.');
	expect(markdown).toMatch(/\n\*folded: site furniture, \d+ words\*\n$/);
});

test('an article in HTML links its outlet to its address and holds no tag of the text', () => {
	const html = articleHtml(REPORT);
	expect(html).toContain('<h1>Ferries stay in port</h1>');
	expect(html).toContain('<a href="https://herald.example/ferries">The *Harbour* Herald</a>');
	expect(html).toContain('<p dir="auto">The ferry stays in port until &lt;Monday&gt;, the office said.');
	expect(html).not.toContain('Share this article');
});
