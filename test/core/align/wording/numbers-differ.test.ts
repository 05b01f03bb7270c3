import {expect, test} from 'vitest';
import {conflictsOf} from './sides.ts';

const numbers = (left: string, right: string) => conflictsOf('numbers', left, right);

test('another figure for the same thing is a difference', () => {
	expect(numbers('Imports rose 27% last year.', 'Imports rose 15 percent last year.')).toEqual(['27% → 15 percent']);
	expect(numbers('The storm killed 21 people in Leyte.', 'At least 19 people died in the storm in Leyte.')).toEqual([
		'21 → 19',
	]);
	expect(numbers('The deal is worth $160 billion.', 'The deal is worth $150 billion.')).toEqual([
		'$160 billion → $150 billion',
	]);
	expect(numbers('The treaty was signed on March 19 in Oslo.', 'The treaty was signed May 19 in Oslo.')).toEqual([
		'March 19 → May 19',
	]);
	expect(numbers('They met on Monday in Kigali.', 'They met on Tuesday in Kigali.')).toEqual(['Monday → Tuesday']);
	expect(numbers('Two men were arrested near the port.', 'Three men were arrested near the port.')).toEqual([
		'Two → Three',
	]);
});

test('ways to write one figure are no difference', () => {
	for (const [left, right] of [
		['The deal is worth $160 billion.', 'The deal is worth 160bn dollars.'],
		['The deal is worth $160 billion.', 'The deal is worth US$160,000 million.'],
		['Imports rose 27% last year.', 'Imports rose 27 per cent last year.'],
		['The law passed on Dec. 14 in Rome.', 'The law passed on 14 December in Rome.'],
		['The law passed on December 14, 2022 in Rome.', 'The law passed on Dec. 14 in Rome.'],
		['Twenty-five men were arrested.', '25 men were arrested.'],
		['Talks begin at 3:30 p.m. in Rome.', 'Talks begin at 15:30 in Rome.'],
	] as const)
		expect(numbers(left, right)).toEqual([]);
});

test('times differ, but not in two zones', () => {
	expect(numbers('Polls close at 8 p.m. in Ohio.', 'Polls close at 9 p.m. in Ohio.')).toEqual(['8 p.m. → 9 p.m.']);
	expect(numbers('Polls close at 8 p.m. EST on Tuesday.', 'Polls close at 5 p.m. PST on Tuesday.')).toEqual([]);
});

test('a rounded figure is no difference, an exact one beside it is', () => {
	expect(numbers('The fair drew 41,873 visitors.', 'The fair drew 42,000 visitors.')).toEqual([]);
	expect(numbers('The strike idled 97 trains.', 'The strike idled nearly 100 trains.')).toEqual([]);
	expect(numbers('The strike idled 97 trains.', 'The strike idled 98 trains.')).toEqual(['97 → 98']);
});

test('a figure that only one side gives, or that counts something else, is no difference', () => {
	expect(numbers('The strike idled 97 trains.', 'The strike idled trains.')).toEqual([]);
	expect(numbers('The plant employs 400 workers.', 'The plant, built in 12 months, employs many workers.')).toEqual([]);
	expect(numbers('Police held 12 suspects after 3 raids.', 'After 3 raids police held 12 suspects.')).toEqual([]);
});

test('digits that belong to a name are no figure', () => {
	expect(numbers('The F-16 landed at the base.', 'The F-35 landed at the base.')).toEqual([]);
});
