import {expect, test} from 'vitest';
import type {Source} from '../../../source/core/model.ts';
import {countSourceWords} from '../../../source/core/text/count-source.ts';
import {openSamples} from '../../../source/library/samples.ts';

const sources = new Map(
	(await openSamples(new URL('../../../', import.meta.url))).map((source) => [source.id, source]),
);
const isKept = ({kind}: Source['blocks'][number]) => kind !== 'comment' && kind !== 'furniture';

function keptText(id: string): string {
	const {text, blocks} = sources.get(id)!;
	return blocks
		.filter(isKept)
		.map(({start, end}) => text.slice(start, end))
		.join('\n');
}

test.each([
	['wsj', 'Xi Jinping said to Putin', 'according to historians.'],
	['blog', 'Chinese President Xi Jinping is deepening', 'agreed to by both leaders.'],
	['kyiv-independent', 'WSJ: China’s leader Xi deepening', 'likely virtually.'],
	['epoch-style', 'The Russia-Ukraine war has been going on', 'article as nonsense.'],
	['aggregator', 'WSJ: Xi Jinping announces', 'joint work in the military sphere.'],
	['california18', '“The intensive bilateral exchange', 'Australia and Norway are affected.'],
])('of %s the article is kept, from “%s” to “%s”', (id, first, last) => {
	expect(keptText(id).slice(0, first.length)).toBe(first);
	expect(keptText(id).slice(-last.length)).toBe(last);
});

test('a title is found where the text has one, and only there', () => {
	const titled = [...sources.values()].filter(({blocks}) => blocks.some(({kind}) => kind === 'title'));
	expect(titled.map(({id}) => id)).toEqual(['wsj', 'kyiv-independent', 'aggregator']);
	expect(sources.get('kyiv-independent')!.title).toBe(
		'WSJ: China’s leader Xi deepening economic ties with Putin’s Russia despite public distance',
	);
});

test('sub-headings are headings', () => {
	const {text, blocks} = sources.get('california18')!;
	const headings = blocks.filter(({kind}) => kind === 'heading').map(({start, end}) => text.slice(start, end));
	expect(headings).toEqual([
		'Xi sees bumpy road to peace talks',
		'Ukraine: Heavy attacks on infrastructure',
		'USA as one of the opponents',
		'China increasingly important economic partner',
	]);
});

test('most of the aggregator’s words are its readers’, almost half of the Kyiv Independent’s are furniture', () => {
	const folded = (id: string) => countSourceWords(sources.get(id)!).foldedWords;
	const kept = (id: string) => countSourceWords(sources.get(id)!).words;
	expect(folded('aggregator')).toBeGreaterThan(3 * kept('aggregator'));
	expect(folded('kyiv-independent')).toBeGreaterThan(0.8 * kept('kyiv-independent'));
	expect(folded('epoch-style')).toBeLessThan(0.03 * kept('epoch-style'));
});
