import {readFile} from 'node:fs/promises';
import {describe, expect, test} from 'vitest';
import {align} from '../../../source/core/align/align.ts';
import type {Passage, Source} from '../../../source/core/model.ts';
import {openSamples} from '../../../source/library/samples.ts';

const root = new URL('../../../', import.meta.url);
const sources = await openSamples(root);
const find = (id: string) => sources.find((source) => source.id === id)!;
const textOf = (source: Source, passage: Passage, side: 'left' | 'right') =>
	passage[side].map(({start, end}) => source.text.slice(start, end)).join(' | ');

/** Whether some passage holds the one wording on the left and the other on the right. */
function shares(left: string, right: string, leftWords: string, rightWords: string): boolean {
	const [leftSource, rightSource] = [find(left), find(right)];
	return align(leftSource, rightSource).passages.some(
		(passage) =>
			textOf(leftSource, passage, 'left').includes(leftWords) &&
			textOf(rightSource, passage, 'right').includes(rightWords),
	);
}

describe('the report and its retelling in the Epoch style share', () => {
	test.each([
		['oil, gas and farm goods', 'oil, gas, and agricultural products'],
		['transactions in the ruble and yuan', 'using rubles and yuan'],
		['the Chinese currency into wider circulation', 'push the yuan into wider circulation'],
		['said Yun Sun', 'Sun Yun, director'],
		['a lifeline to Moscow', 'a lifeline for Russia'],
		['longstanding admiration', 'enduring admiration'],
		['dull the U.S.’s influence', 'weaken the influence of the United States'],
	])('“%s” and “%s”', (left, right) => {
		expect(shares('wsj', 'epoch-style', left, right)).toBe(true);
	});
});

test('the ruble sentence is told in two on the other side, as one passage', () => {
	const [left, right] = [find('wsj'), find('epoch-style')];
	const passage = align(left, right).passages.find((each) => textOf(left, each, 'left').includes('ruble and yuan'))!;
	expect(textOf(right, passage, 'right')).toMatch(/^In addition, Russia .*\| A move that could give/);
	expect(passage.flags).toContain('split');
});

test.each([
	'become a lifeline to Moscow in the face of Western pressure',
	'China has since moved to cement their cooperation',
])('the half-sentence the Kyiv Independent quotes, “%s”, is in a passage', (quoted) => {
	expect(shares('wsj', 'kyiv-independent', quoted, quoted)).toBe(true);
});

test('no passage holds a comment or furniture', () => {
	for (const left of sources)
		for (const right of sources) {
			const folded = right.blocks.filter(({kind}) => kind === 'comment' || kind === 'furniture');
			const spans = align(left, right).passages.flatMap((passage) => passage.right);
			expect(spans.filter((span) => folded.some(({start, end}) => span.start < end && start < span.end))).toEqual([]);
		}
});

type Linked = {readonly left: string; readonly right: string; readonly links: readonly (readonly [string, string])[]};

test('most links made by hand between the report and its fullest retelling are found, and few others', async () => {
	const {pairs}: {pairs: readonly Linked[]} = JSON.parse(
		await readFile(new URL('test/fixtures/sample-links.json', root), 'utf8'),
	);
	const {links} = pairs.find(({left, right}) => left === 'wsj' && right === 'epoch-style')!;
	const [left, right] = [find('wsj'), find('epoch-style')];
	const found = align(left, right).passages.flatMap((passage) =>
		passage.left.flatMap((l) =>
			passage.right.map((r) => [left.text.slice(l.start), right.text.slice(r.start)] as const),
		),
	);
	const hits = links.filter(([l, r]) => found.some(([from, to]) => from.startsWith(l) && to.startsWith(r))).length;
	expect((2 * hits) / (links.length + found.length)).toBeGreaterThan(0.8);
});
