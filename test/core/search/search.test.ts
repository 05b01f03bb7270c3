import {expect, test} from 'vitest';
import {indexSources} from '../../../source/core/search/search.ts';
import {makeSources, show} from './sources.ts';

const harbour = makeSources(
	'The loan became a lifeline for the harbour in the worst winter on record. The port employs nine hundred people. ' +
		'Dockers said the port would close without new cranes.',
	'Bankers called the credit a lifeline to the port. The port has lost half of its ships since spring.',
	'The port of the old town draws visitors. Its mayor spoke to the press on Monday about the port and its walls.',
);

const find = (phrase: string, sources = harbour) => indexSources(sources)(phrase).map((hit) => show(sources, hit));
const score = (phrase: string, sources = harbour) => indexSources(sources)(phrase).map((hit) => hit.score);

test('a phrase is found where it stands as typed, with the score 1', () => {
	expect(find('worst winter on record')).toEqual([
		'a: The loan became a lifeline for the harbour in the [worst winter on record].',
	]);
	expect(score('worst winter on record')).toEqual([1]);
});

test('case, accents and the style of quotes do not count', () => {
	const sources = makeSources('Minister Müller said the café’s owners were “not amused” by it.');
	expect(find('minister muller', sources)).toEqual([
		'a: [Minister Müller] said the café’s owners were “not amused” by it.',
	]);
	expect(score("the cafe's owners were not amused", sources)).toEqual([1]);
});

test('a near wording is found below the phrase as typed', () => {
	expect(find('lifeline to the port')).toEqual([
		'a: The loan became a [lifeline] for the harbour in the worst winter on record.',
		'b: Bankers called the credit a [lifeline to the port].',
	]);
	const [near, typed] = score('lifeline to the port');
	expect(typed).toBe(1);
	expect(near).toBeLessThan(0.8);
});

test('misspelt words find the same places in the same order', () => {
	const places = (phrase: string) => find(phrase).map((hit) => hit.replace(/[[\]]/g, ''));
	expect(places('lifline to the prot')).toEqual(places('lifeline to the port'));
	expect(score('lifline to the prot')[1]).toBeLessThan(1);
});

test('words put in between are forgiven and not marked', () => {
	const sources = makeSources('The deal was an open insult to voters. Voters stayed away. A deal is a deal.');
	expect(find('deal was an insult', sources)).toEqual(['a: The [deal was an] open [insult] to voters.']);
	const [found] = score('deal was an insult', sources);
	expect(found).toBeGreaterThan(0.8);
	expect(found).toBeLessThan(1);
});

test('one common word of a phrase is not enough', () => {
	expect(find('port insurance')).toEqual([]);
	expect(find('lifeline to the port').join(' ')).not.toMatch(/visitors|dockers|ships/i);
});

test('a name is found the other way round, lower', () => {
	const sources = makeSources(
		'Li Wei runs the centre. The centre opened in May.',
		'The centre is run by Wei Li. It is large.',
	);
	expect(find('Li Wei', sources)).toEqual(['a: [Li Wei] runs the centre.', 'b: The centre is run by [Wei Li].']);
	expect(score('Li Wei', sources)[0]).toBe(1);
	expect(score('Li Wei', sources)[1]).toBeLessThan(1);
});

test('the last word may still be being typed, others may not', () => {
	expect(find('lifel').map((hit) => hit[0])).toEqual(['a', 'b']);
	expect(find('lifel ')).toEqual([]);
	expect(find('harb wint')).toEqual([]);
});

test('a last word of a letter or two, still being typed, does not hide what the words before it find', () => {
	expect(find('worst winter o')).toEqual(find('worst winter'));
	expect(find('"worst winter o').map((hit) => hit[0])).toEqual(['a']);
	expect(find('worst winter zq')).toEqual(find('worst winter'));
});

test('a word that stands there whole does not find longer words', () => {
	const sources = makeSources('The war goes on. She warned them twice. The warden left.');
	expect(find('war', sources)).toEqual(['a: The [war] goes on.']);
});

test('a word written apart finds it written as one', () => {
	const sources = makeSources('His longstanding admiration grew. The queue was long. A standing order followed.');
	expect(find('long standing admiration', sources)[0]).toBe('a: His [longstanding admiration] grew.');
});

test('a compound is found with or without its hyphen', () => {
	const sources = makeSources('The two-year truce held. It ended late.');
	expect(find('two year truce', sources)).toEqual(['a: The [two-year truce] held.']);
});

test('a slip in a short word is marked with the words around it', () => {
	expect(find('teh worst winter on record')).toEqual([
		'a: The loan became a lifeline for the harbour in [the worst winter on record].',
	]);
	expect(score('teh worst winter on record')[0]).toBeLessThan(1);
});

test('a word garbled beyond one edit is marked where the words around it are right', () => {
	expect(find('worst wimtter on record')).toEqual([
		'a: The loan became a lifeline for the harbour in the [worst winter on record].',
	]);
});

test('a phrase runs on into the next sentence of its paragraph but not into the next paragraph', () => {
	const [across] = makeSources(
		'Talks broke down on Friday evening. Ministers left the capital at once.\n\nPrices rose by a third.',
	);
	expect(find('Friday evening ministers left', [across!])).toEqual([
		'a: Talks broke down on [Friday evening. Ministers left] the capital at once.',
	]);
	expect(score('Friday evening ministers left', [across!])[0]).toBeLessThan(1);
	expect(find('capital at once prices rose', [across!]).every((hit) => !hit.includes('\n'))).toBe(true);
});

test('double quotes ask for the words in that order with nothing between', () => {
	expect(find('"lifeline to the port"')).toEqual(['b: Bankers called the credit a [lifeline to the port].']);
	expect(find('"lifeline the port"')).toEqual([]);
	expect(find('"LIFELINE for The"')).toEqual([
		'a: The loan became a [lifeline for the] harbour in the worst winter on record.',
	]);
	expect(find('"lifelines to the port"')).toEqual([]);
});

test('a quote that is not closed yet is exact as far as it goes', () => {
	expect(find('"lifeline to the por')).toEqual(find('"lifeline to the port"'));
});

test('quoted and free words go together', () => {
	expect(find('lifeline "worst winter"')).toEqual([
		'a: The loan became a [lifeline] for the harbour in the [worst winter] on record.',
	]);
});

test('a minus excludes sentences', () => {
	expect(find('lifeline -port')).toEqual([
		'a: The loan became a [lifeline] for the harbour in the worst winter on record.',
	]);
	expect(find('lifeline -"the harbour"')).toEqual(['b: Bankers called the credit a [lifeline] to the port.']);
	expect(find('-port')).toEqual([]);
});

test('nothing to search for finds nothing', () => {
	for (const phrase of ['', '   ', '“…” – !', '"', '""', '-', '- -', 'to the', 'of'])
		expect(find(phrase), phrase).toEqual([]);
});

test('of a very long phrase the beginning counts, up to a whole word', () => {
	const wards = Array.from({length: 90}, (_, number) => `ward ${number + 100}`).join(', ');
	const sources = makeSources(`Voters went to the polls in ${wards} and nowhere else. It rained.`);
	expect(score(`went to the polls in ${wards} and nowhere else`, sources)).toEqual([1]);
	expect(score(`went to the polls in ${wards} and zeppelins rose`, sources)).toEqual([1]);
});

test('words that no source holds find nothing', () => {
	expect(find('zeppelin')).toEqual([]);
	expect(find('zeppelin to the port')).toEqual([]);
	expect(indexSources([])('harbour')).toEqual([]);
});

test('hits come in the order of the sources, the best first in each', () => {
	const sources = makeSources(
		'Prices of grain rose. Grain prices, he said, rose. Nothing else did.',
		'Grain prices rose.',
	);
	expect(find('grain prices rose', sources)).toEqual([
		'a: [Grain prices], he said, [rose].',
		'a: [Prices] of [grain rose].',
		'b: [Grain prices rose].',
	]);
});
