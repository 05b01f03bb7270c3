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

test('a short claim counts where nearly all of it is shared', () => {
	expect(
		attribution('The mine was closed because of flooding, the owner said.', 'The mine was closed because of flooding.'),
	).toEqual(['owner said → ']);
});

test('speakers differ by what they are, and by a name that opens the sentence', () => {
	expect(attribution('Police said the driver was drunk.', 'Witnesses said the driver was drunk.')).toEqual([
		'Police said → Witnesses said',
	]);
	expect(attribution('Voss said the dam would be ready by June.', 'Lind said the dam would be ready by June.')).toEqual(
		['Voss said → Lind said'],
	);
	expect(attribution('Police said the driver was drunk.', 'Officers said the driver was drunk.')).toEqual([]);
	expect(attribution('Police said the driver was drunk.', 'Authorities said the driver was drunk.')).toEqual([]);
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
