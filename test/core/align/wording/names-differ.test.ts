import {expect, test} from 'vitest';
import {conflictsOf} from './sides.ts';

const names = (left: string, right: string) => conflictsOf('names', left, right);

test('another name in the same place is a difference', () => {
	expect(
		names('The plan was drawn up by Elena Voss in secret.', 'The plan was drawn up by Tomas Lind in secret.'),
	).toEqual(['Elena Voss → Tomas Lind']);
	expect(names('The ship left the port of Izmir on time.', 'The ship left the port of Haifa on time.')).toEqual([
		'Izmir → Haifa',
	]);
	expect(names('A jury cleared Maria Keller of fraud.', 'A jury cleared Maria Santos of fraud.')).toEqual([
		'Maria Keller → Maria Santos',
	]);
});

test('a name that opens the sentence counts if its source has it elsewhere', () => {
	const left = 'Lind denied the charge on Monday. The court then heard Lind for an hour.';
	const right = 'Voss denied the charge on Monday. The court then heard Voss for an hour.';
	expect(names(left, right)).toContain('Lind → Voss');
	expect(names('Police denied the charge on Monday.', 'Officials denied the charge on Monday.')).toEqual([]);
});

test('other forms of a name are no difference', () => {
	for (const [left, right] of [
		['The plan pleased Vladimir Putin in May.', 'The plan pleased Mr Putin in May.'],
		['Analysts quoted Yun Sun at length.', 'Analysts quoted Sun Yun at length.'],
		['Aid reached the United States in time.', 'Aid reached the U.S. in time.'],
		['The talks angered Beijing last week.', 'The talks angered China last week.'],
		['The story ran in the Wall Street Journal first.', 'The story ran in the WSJ first.'],
		['They found tombs in Reims cathedral.', 'They found tombs in Rheims cathedral.'],
		['Shares of Acme Corp. fell sharply.', 'Shares of Acme fell sharply.'],
	] as const)
		expect(names(left, right)).toEqual([]);
});

test('a name that the other side also gives is no difference', () => {
	expect(names('Lind met Voss in Oslo before lunch.', 'In Oslo, Voss met Lind before lunch.')).toEqual([]);
});
