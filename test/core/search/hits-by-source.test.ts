import {expect, test} from 'vitest';
import {hitsBySource} from '../../../source/core/search/hits-by-source.ts';
import {indexSources} from '../../../source/core/search/search.ts';
import {makeSources} from './sources.ts';

const sources = makeSources(
	'Nothing here.',
	'Rates of pay rose again. Pay rose. Pay fell.',
	'The union said that pay rates rose. It was glad.',
	'Nor here.',
);

test('every source is listed with its hits, the source of the best hit first and those without any last', () => {
	const groups = hitsBySource(sources, indexSources(sources)('pay rates rose'));
	expect(groups.map(({source, hits}) => `${source.id} ${hits.length}`)).toEqual(['c 1', 'b 1', 'a 0', 'd 0']);
});

test('without hits the order is that of the sources', () => {
	expect(hitsBySource(sources, []).map(({source}) => source.id)).toEqual(['a', 'b', 'c', 'd']);
});
