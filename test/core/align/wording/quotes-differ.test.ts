import {expect, test} from 'vitest';
import {conflictsOf} from './sides.ts';

const quotes = (left: string, right: string) => conflictsOf('quote', left, right);

test('an altered quotation is a difference', () => {
	expect(
		quotes(
			'“The old bridge must be rebuilt at once,” Voss said.',
			'“The old bridge should be rebuilt soon,” Voss said.',
		),
	).toEqual(['The old bridge must be rebuilt at once, → The old bridge should be rebuilt soon,']);
});

test('a quotation cut within a sentence is a difference, one cut between sentences is not', () => {
	const whole = '“The old bridge must be rebuilt before winter. Nobody disputes that any more,” Voss said.';
	expect(quotes(whole, 'Voss said “the old bridge must be rebuilt.”')).toHaveLength(1);
	expect(quotes(whole, 'Voss said: “The old bridge must be rebuilt before winter.”')).toEqual([]);
});

test('a short quotation with a word left out is a difference, a term beside a speech is none', () => {
	expect(quotes('She called it “a shameful and costly mistake”.', 'She called it “a costly mistake”.')).toHaveLength(1);
	expect(quotes('“I am not going to resign,” Voss said.', '“I am going to resign,” Voss said.')).toHaveLength(1);
	expect(
		quotes('Voss spoke of a “quiet harbour”.', 'Voss said: “We want a quiet harbour for all who live beside it.”'),
	).toEqual([]);
});

test('a quotation told in other words, or words made a quotation, is a difference', () => {
	const quoted = '“The harbour bridge must close for repairs,” Voss said.';
	const told = 'Voss said the harbour bridge must close for repairs.';
	expect(quotes(quoted, told)).toEqual([
		'The harbour bridge must close for repairs, → harbour bridge must close for repairs',
	]);
	expect(quotes(told, quoted)).toEqual([
		'harbour bridge must close for repairs → The harbour bridge must close for repairs,',
	]);
});

test('the style of the marks, case and a break for the speaker are no difference', () => {
	for (const right of [
		'„The old bridge must be rebuilt at once“, Voss said.',
		'«The old bridge must be rebuilt at once», Voss said.',
		'"The old bridge must be rebuilt at once," Voss said.',
		'‘The old bridge must be rebuilt at once,’ Voss said.',
		"'The old bridge must be rebuilt at once,' Voss said.",
		'「The old bridge must be rebuilt at once」 Voss said.',
		'“The old bridge,” Voss said, “must be rebuilt at once.”',
	])
		expect(quotes('“The old bridge must be rebuilt at once,” Voss said.', right)).toEqual([]);
});

test('apostrophes and terms in quotation marks are no quotations', () => {
	expect(
		quotes("The workers' union didn't back Voss's plan.", "The workers' union did not back the Voss plan."),
	).toEqual([]);
	expect(quotes('The so-called “green line” reopened on Monday.', 'The green line reopened on Monday.')).toEqual([]);
});

test('a sentence from the middle of a quotation is part of it', () => {
	const left = 'Voss said: "Nobody slept. The harbour bridge must close for repairs. We wait."';
	const right = 'Voss said: "Nobody slept. The harbour bridge must close for repairs. We wait."';
	expect(quotes(left, right)).toEqual([]);
});
