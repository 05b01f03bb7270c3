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

test('no one against somebody, and without against with, are negations', () => {
	expect(negation('No one was hurt in the blast.', 'Several people were hurt in the blast.')).toEqual([
		'No one was hurt → hurt',
	]);
	expect(negation('There were no survivors of the crash.', 'There were two survivors of the crash.')).toEqual([
		'no survivors → survivors',
	]);
	expect(negation('The bill passed without debate.', 'The bill passed after a debate.')).toEqual([
		'without debate → debate',
	]);
	expect(negation('No one was hurt in the blast.', 'Nobody was hurt in the blast.')).toEqual([]);
});

test('opposites in the same place are a difference', () => {
	for (const [left, right, found] of [
		['Prices rose sharply in March.', 'Prices fell sharply in March.', 'rose → fell'],
		['The court upheld the ban.', 'The court overturned the ban.', 'upheld → overturned'],
		['A settlement is likely this year.', 'A settlement is unlikely this year.', 'likely → unlikely'],
		['The strike is legal.', 'The strike is illegal.', 'legal → illegal'],
		['The mayor voted for the bridge.', 'The mayor voted against the bridge.', 'for → against'],
	] as const)
		expect(negation(left, right)).toEqual([found]);
});

test('a negated opposite, and one of something else, are no difference', () => {
	expect(negation('The court did not uphold the ban.', 'The court overturned the ban.')).toEqual([]);
	expect(
		negation('Exports rose in March as the harvest came in.', 'The price of bread fell when the harvest came in.'),
	).toEqual([]);
	expect(negation('The valuable painting was sold.', 'The invaluable painting was sold.')).toEqual([]);
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

test('a claim left to who makes it is less than certain', () => {
	expect(hedge('The group claimed it had shot down the jet.', 'The group shot down the jet.')).toEqual([
		'claimed → shot',
	]);
	expect(hedge('The group claimed it had shot down the jet.', 'The group said it had shot down the jet.')).toEqual([
		'claimed → shot',
	]);
	expect(hedge('The group claimed the prize.', 'The group won the prize.')).toEqual([]);
});

test('what something is called may be hedged, and a hedge may stand in another order', () => {
	expect(hedge('The suspected gunman was shot by guards.', 'The gunman was shot by guards.')).toEqual([
		'suspected → gunman',
	]);
	expect(hedge('The blast was apparently caused by a gas leak.', 'A gas leak caused the blast.')).toEqual([
		'apparently → caused',
	]);
});

test('one hedge for another, and tenses of reported speech, are no difference', () => {
	expect(hedge('The plant may close in June.', 'The plant is likely to close in June.')).toEqual([]);
	expect(hedge('The plant will close in June.', 'The plant would close in June.')).toEqual([]);
	expect(hedge('The plant could close in June.', 'The firm plans to close the plant in June.')).toEqual([]);
});

test('the month of May is no hedge', () => {
	expect(hedge('The plant will close in May for repairs.', 'The plant will close in June for repairs.')).toEqual([]);
});
