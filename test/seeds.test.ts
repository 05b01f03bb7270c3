import {expect, test} from 'vitest';
import {align} from '../source/core/align/align.ts';
import {indexSources} from '../source/core/search/search.ts';
import {openSamples} from '../source/library/samples.ts';

const sources = await openSamples(new URL('../', import.meta.url));

test('the samples are six sources, two of them parts of one file', () => {
	expect(sources.map(({id}) => id).join(' ')).toBe('wsj blog kyiv-independent epoch-style aggregator california18');
	expect(sources[1]?.text.trimEnd().endsWith('agreed to by both leaders.')).toBe(true);
});

test('a phrase is found where it stands', () => {
	const [hit] = indexSources(sources)('lifeline to Moscow');
	expect(hit?.source).toBe('wsj');
});

test('two tellings of one story share passages', () => {
	expect(align(sources[0]!, sources[3]!).passages.length).toBeGreaterThan(4);
});
