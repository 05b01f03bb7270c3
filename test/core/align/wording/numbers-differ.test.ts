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

test('the only figures of their kind in two sides that say nearly the same need not stand in the same place', () => {
	expect(
		numbers(
			'Turnover grew 27% to $4.1 billion in the spring quarter.',
			'Turnover climbed 24 percent in the spring quarter, reaching 4.1bn dollars.',
		),
	).toEqual(['27% → 24 percent']);
	expect(
		numbers('Four of the nine miners were rescued on Sunday.', 'Five of the nine miners were rescued on Sunday.'),
	).toEqual(['Four → Five']);
	expect(
		numbers('The hall opens in May at a cost of €80 million.', 'At a cost of £80 million, the hall opens in May.'),
	).toEqual(['€80 million → £80 million']);
	expect(numbers('The hall cost €80 million to build.', 'The hall cost $93 million to build.')).toEqual([]);
	expect(numbers('Two bridges over the Lune were closed.', 'The council has 40 rangers for its parks.')).toEqual([]);
});

test('the dead and the injured are the same people in other words', () => {
	expect(
		numbers(
			'At least 26 people were killed and dozens hurt when a ferry capsized off Samar on Friday.',
			'A ferry disaster off Samar has left 31 dead, the coast guard said Friday.',
		),
	).toEqual(['26 → 31']);
	expect(
		numbers(
			'The blast killed 12 and injured 30 in Lund.',
			'In Lund 30 were wounded and 12 lost their lives in a blast.',
		),
	).toEqual([]);
	expect(
		numbers('Two nuns and 14 others were killed in Lund.', 'Gunmen killed 16 people in Lund, among them two nuns.'),
	).toEqual([]);
});

test('ages differ however they are given', () => {
	expect(numbers('The 34-year-old driver was arrested.', 'The driver, 43, was arrested.')).toEqual(['34 → 43']);
	expect(numbers('The 34-year-old driver was arrested.', 'The driver, aged 34, was arrested.')).toEqual([]);
});

test('a measure in other units is the same measure, or another one', () => {
	expect(numbers('The mine lies 40 miles north of Lund.', 'The mine lies 65 km north of Lund.')).toEqual([]);
	expect(numbers('The mine lies 40 miles north of Lund.', 'The mine lies 90 km north of Lund.')).toEqual(['40 → 90']);
	expect(numbers('The fire burned 500 acres of forest.', 'The fire burned 200 hectares of forest.')).toEqual([]);
	expect(numbers('Talks went on for 48 hours in Lund.', 'Talks went on for two days in Lund.')).toEqual([]);
	expect(numbers('Winds of 75 miles per hour hit Lund.', 'Winds of 121 kilometers an hour hit Lund.')).toEqual([]);
});

test('votes, parts of a whole and orders of magnitude are figures, too', () => {
	expect(
		numbers('The council voted 52 to 48 for the bridge.', 'The council approved the bridge in a 52-48 vote.'),
	).toEqual([]);
	expect(numbers('The vote was 52-48.', 'The vote was 51-49.')).toEqual(['52-48 → 51-49']);
	expect(numbers('A third of voters were undecided.', '33% of voters were undecided.')).toEqual([]);
	expect(numbers('Half of the voters were undecided.', '40 percent of the voters were undecided.')).toEqual([
		'Half → 40 percent',
	]);
	expect(numbers('Hundreds of people fled the valley.', 'Thousands of people fled the valley.')).toEqual([
		'Hundreds → Thousands',
	]);
	expect(numbers('Thousands of people fled the valley.', 'Some 4,000 people fled the valley.')).toEqual([]);
});

test('digits that belong to a name are no figure', () => {
	expect(numbers('The F-16 landed at the base.', 'The F-35 landed at the base.')).toEqual([]);
});
