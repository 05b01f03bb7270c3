import fc from 'fast-check';
import {expect, test} from 'vitest';
import {groupWordings} from '../../../source/core/search/group-wordings.ts';
import {indexSources} from '../../../source/core/search/search.ts';
import {makeSources} from './sources.ts';

const sources = makeSources(
	'The loan became a lifeline for the harbour. The port employs many. The port stays open.',
	'They called it a lifeline for the harbour and its people. The port was glad.',
	'The credit is a lifeline to the port. The port needs it.',
	'The old port draws visitors.',
);

function table(phrase: string, from = sources): readonly string[] {
	return groupWordings(from, indexSources(from)(phrase)).map(({text, varying, sources}) => {
		const marked = varying.toReversed().reduce((marked, {start, end}) => {
			return `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
		}, text);
		return `${marked} ${sources.map(({id}) => id).join(' ')}`;
	});
}

test('each wording is a row, with the words that vary and the sources that use it', () => {
	expect(table('lifeline to the port')).toEqual(['lifeline [for] the [harbour] a b', 'lifeline [to] the [port] c']);
});

test('a slot inside a phrase shows, and a long end that all share does not', () => {
	const slot = makeSources(
		'It was a blow to London at the worst moment of the year.',
		'It was a blow to Brussels at the worst moment of the year.',
	);
	expect(table('a blow at the worst moment of the year', slot)).toEqual([
		'a blow to [London] a',
		'a blow to [Brussels] b',
	]);
});

test('a short end that all share is kept', () => {
	const slot = makeSources('Her enduring admiration for opera.', 'Her early admiration for opera.');
	expect(table('admiration for opera', slot)).toEqual(['admiration for opera a b']);
	expect(table('her enduring admiration for opera', slot)).toEqual([
		'Her [enduring] admiration for opera a',
		'Her [early] admiration for opera b',
	]);
});

test('one wording has nothing that varies', () => {
	expect(table('visitors')).toEqual(['visitors d']);
});

test('a source that uses a wording twice is named once', () => {
	expect(table('stays open', makeSources('The port stays open. It stays open all night.'))).toEqual(['stays open a']);
});

test('no hits, no wordings', () => {
	expect(table('zeppelin')).toEqual([]);
});

test('what varies lies inside the wording, in order, and each wording has its sources', () => {
	const words = [...new Set(sources.flatMap(({text}) => text.split(/[ .]+/)))].filter((word) => word !== '');
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 6}), (chosen) => {
			const hits = indexSources(sources)(chosen.join(' '));
			const wordings = groupWordings(sources, hits);
			expect(new Set(wordings.flatMap(({sources}) => sources.map(({id}) => id)))).toEqual(
				new Set(hits.map(({source}) => source)),
			);
			for (const {text, varying} of wordings) {
				const cuts = [0, ...varying.flatMap(({start, end}) => [start, end]), text.length];
				expect(cuts).toEqual(cuts.toSorted((left, right) => left - right));
			}
		}),
	);
});
