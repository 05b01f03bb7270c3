import {expect, test} from 'vitest';
import {changesOf} from './sides.ts';

test('a replaced word is left and right between what stayed', () => {
	expect(changesOf('The harbour board closed the old pier.', 'The harbour board reopened the old pier.')).toEqual([
		'= The harbour board',
		'- closed',
		'+ reopened',
		'= the old pier.',
	]);
});

test('figures are whole and compared by what they say', () => {
	expect(
		changesOf(
			'Trade reached $160 billion on Dec. 14, up 27%.',
			'Trade reached 160bn dollars on December 14, up 27 percent.',
		),
	).toEqual([
		'= Trade reached $160 billion on Dec. 14, up 27%. | Trade reached 160bn dollars on December 14, up 27 percent.',
	]);
	expect(changesOf('Trade reached $160 billion last year.', 'Trade reached $150 billion last year.')).toEqual([
		'= Trade reached',
		'- $160 billion',
		'+ $150 billion',
		'= last year.',
	]);
});

test('the order and the length of a name are not news', () => {
	expect(changesOf('Analyst Yun Sun disagreed with Mr. Costa.', 'Analyst Sun Yun disagreed with Pedro Costa.')).toEqual(
		['= Analyst Yun Sun disagreed with Mr. Costa. | Analyst Sun Yun disagreed with Pedro Costa.'],
	);
});

test('endings are not news', () => {
	expect(changesOf('The tie is strengthening.', 'Ties strengthened.')).toEqual([
		'= The tie is strengthening. | Ties strengthened.',
	]);
});

test('a weekday behind a name is not part of it', () => {
	expect(changesOf('The board of Acme Tuesday closed the pier.', 'The board of Acme closed the pier.')).toEqual([
		'= The board of Acme',
		'- Tuesday',
		'= closed the pier.',
	]);
});

test('a name that differs is shown whole', () => {
	expect(changesOf('The award went to Maria Keller in Bonn.', 'The award went to Maria Santos in Bonn.')).toEqual([
		'= The award went to',
		'- Maria Keller',
		'+ Maria Santos',
		'= in Bonn.',
	]);
});

test('words that moved are the same, and cross', () => {
	expect(
		changesOf('The dam burst after heavy rain, engineers said.', 'After heavy rain, engineers said, the dam burst.'),
	).toEqual([
		'= The dam burst | the dam burst.',
		'= after heavy rain, engineers said. | After heavy rain, engineers said,',
	]);
});

test('up to two function words of one side are bridged, negations never', () => {
	expect(changesOf('The mayor said that the bridge is closed.', 'The mayor said the bridge closed.')).toEqual([
		'= The mayor said that the bridge is closed. | The mayor said the bridge closed.',
	]);
	expect(changesOf('The bridge will close on Friday.', 'The bridge will not close on Friday.')).toEqual([
		'= The bridge will',
		'+ not',
		'= close on Friday.',
	]);
});

test('one shared word between two replacements does not break them up', () => {
	const left = 'After the vote the small board quickly pushed trade links with all of its northern neighbours.';
	const right = 'After the vote the small board eagerly pushed business links with all of its northern neighbours.';
	expect(changesOf(left, right)).toEqual([
		'= After the vote the small board',
		'- quickly pushed trade',
		'+ eagerly pushed business',
		'= links with all of its northern neighbours.',
	]);
});

test('in a reworded passage every shared name and word stands out', () => {
	const changes = changesOf(
		'Voters in Lisbon turned the tunnel plan down by a wide margin, ending years of argument.',
		'After years of argument, a clear majority said no to the tunnel at the polls in Lisbon.',
	);
	expect(changes.filter((line) => line.startsWith('='))).toEqual([
		'= in Lisbon | in Lisbon.',
		'= the tunnel',
		'= years of argument. | years of argument,',
	]);
});
