import {expect, test} from 'vitest';
import {conflictsOf} from './sides.ts';

const attribution = (left: string, right: string) => conflictsOf('attribution', left, right);

test('a claim that only one side attributes is a difference', () => {
	expect(
		attribution('The dam was built without a permit, prosecutors said.', 'The dam was built without a permit.'),
	).toEqual(['prosecutors said → ']);
	expect(
		attribution('The dam was built without a permit.', 'According to Elena Voss, the dam was built without a permit.'),
	).toEqual([' → According to Elena Voss']);
});

test('a claim attributed to somebody else is a difference', () => {
	expect(
		attribution(
			'The dam was built without a permit, said Elena Voss.',
			'The dam was built without a permit, said Tomas Lind.',
		),
	).toEqual(['said Elena Voss → said Tomas Lind']);
});

test('other words for the speaker or for saying are no difference', () => {
	for (const right of [
		'The dam was built without a permit, Voss told reporters.',
		'The dam was built without a permit, she said.',
		'The dam was allegedly built without a permit.',
		'“The dam was built without a permit.”',
	])
		expect(attribution('The dam was built without a permit, said Elena Voss.', right)).toEqual([]);
});

test('the outlet that carried the news is not the speaker', () => {
	expect(
		attribution('The dam was built without a permit, the Daily Post reported.', 'The dam was built without a permit.'),
	).toEqual([]);
});

test('sides that make different claims are not compared', () => {
	expect(
		attribution('Prosecutors said the dam was built without a permit.', 'The dam supplies water to four large towns.'),
	).toEqual([]);
});
