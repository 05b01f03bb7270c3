import {expect, test} from 'vitest';
import {groupWordings} from '../../../source/core/search/group-wordings.ts';
import {indexSources} from '../../../source/core/search/search.ts';
import {openSamples} from '../../../source/library/samples.ts';

const sources = await openSamples(new URL('../../../', import.meta.url));
const search = indexSources(sources);
const found = (phrase: string) =>
	search(phrase)
		.toSorted((left, right) => right.score - left.score)
		.map(({source, ranges}) => {
			const {text} = sources.find(({id}) => id === source)!;
			return `${source}: ${ranges.map(({start, end}) => text.slice(start, end)).join(' … ')}`;
		});

test.each(['lifeline to Moscow', 'lifline to mosow'])(
	'"%s" finds who says so, and below them the near wording',
	(phrase) => {
		expect(found(phrase)).toEqual([
			'wsj: lifeline to Moscow',
			'kyiv-independent: lifeline to Moscow',
			'epoch-style: lifeline',
		]);
	},
);

test('a phrase with a gap is found in each wording of the gap', () => {
	expect(found('lifeline in the face of western pressure').sort()).toEqual([
		'epoch-style: lifeline … in the face of Western pressure',
		'kyiv-independent: lifeline … in the face of Western pressure',
		'wsj: lifeline … in the face of Western pressure',
	]);
	const wordings = groupWordings(sources, search('lifeline in the face of western pressure'));
	expect(
		wordings.map(({text, varying, sources}) => [
			text,
			varying.map(({start, end}) => text.slice(start, end)),
			sources.length,
		]),
	).toEqual([
		['lifeline to Moscow', ['to Moscow'], 2],
		['lifeline for Russia', ['for Russia'], 1],
	]);
});

test('a name that one outlet turns round is found in it too, below the others', () => {
	expect(found('Yun Sun')).toEqual(['wsj: Yun Sun', 'california18: Yun Sun', 'epoch-style: Sun Yun']);
});

test.each([
	['tightrope', 1],
	['yuan', 4],
])('one word is found wherever it stands: %s', (word, times) => {
	expect(found(word)).toHaveLength(times);
});

test('a word finds its other forms, misspelt too', () => {
	expect(found('sanction').length).toBeGreaterThan(5);
	expect(found('sanctons')).toEqual(found('sanctions'));
});

test('readers’ comments and site furniture are not searched', () => {
	expect(found('maiman61')).toEqual([]);
	expect(found('Tomahawks')).toEqual([]);
});
