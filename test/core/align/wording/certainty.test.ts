import {expect, test} from 'vitest';
import {conflictsOf} from './sides.ts';

const negation = (left: string, right: string) => conflictsOf('negation', left, right);
const hedge = (left: string, right: string) => conflictsOf('hedge', left, right);

test('what one side negates and the other asserts is a difference', () => {
	expect(negation('The mayor did not sign the bill on Friday.', 'The mayor signed the bill on Friday.')).toEqual([
		'not sign → signed',
	]);
	expect(negation('The mayor did not approve the bill.', 'The mayor did approve the bill.')).toEqual([
		'not approve → approve',
	]);
	expect(negation('The bridge is safe for lorries.', 'The bridge is not safe for lorries.')).toEqual([
		'safe → not safe',
	]);
	expect(negation('The court found no evidence of fraud.', 'The court found evidence of fraud.')).toEqual([
		'no evidence → evidence',
	]);
});

test('a negation in other words, or of something else, is no difference', () => {
	expect(negation('The bridge is not safe for lorries.', 'The bridge is unsafe, hardly safe for lorries.')).toEqual([]);
	expect(negation('The mayor, not the council, approved the bill.', 'The mayor approved the bill.')).toEqual([]);
	expect(negation('Not only did the mayor approve the bill.', 'The mayor did approve the bill.')).toEqual([]);
});

test('a claim that is certain on one side only is a difference', () => {
	expect(hedge('The plant will close in June.', 'The plant could close in June.')).toEqual(['will → could']);
	expect(hedge('The minister lied to the court.', 'The minister allegedly lied to the court.')).toEqual([
		'lied → allegedly',
	]);
	expect(
		hedge('a move that helps shield both firms from tariffs.', 'a move that could give both firms cover from tariffs.'),
	).toEqual(['helps → could']);
});

test('one hedge for another, and tenses of reported speech, are no difference', () => {
	expect(hedge('The plant may close in June.', 'The plant is likely to close in June.')).toEqual([]);
	expect(hedge('The plant will close in June.', 'The plant would close in June.')).toEqual([]);
	expect(hedge('The plant could close in June.', 'The firm plans to close the plant in June.')).toEqual([]);
});

test('the month of May is no hedge', () => {
	expect(hedge('The plant will close in May for repairs.', 'The plant will close in June for repairs.')).toEqual([]);
});
