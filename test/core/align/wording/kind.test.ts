import {expect, test} from 'vitest';
import {compareWording} from '../../../../source/core/align/wording/compare-wording.ts';
import {sideOf} from './sides.ts';

const kindOf = (left: string, right: string) => compareWording(sideOf(left), sideOf(right)).kind;

test('case, quotes, dashes and punctuation leave a text verbatim', () => {
	expect(kindOf('The “Green Line” - closed since May - reopens.', "the 'green line', closed since May, reopens")).toBe(
		'verbatim',
	);
});

test('another ending, figure or sign is an edit', () => {
	expect(kindOf('Prices rose 1.5% in the north.', 'Prices rose 15% in the north.')).toBe('edited');
	expect(kindOf('The fee is $20 a day.', 'The fee is €20 a day.')).toBe('edited');
});

test('swapped, added and dropped words are an edit while most stay', () => {
	expect(
		kindOf(
			'The council approved a plan to widen the road next year.',
			'The city council has approved the plan to widen the road in spring.',
		),
	).toBe('edited');
});

test('a sentence cut to a part of itself is edited, however much was cut', () => {
	const whole =
		'The ferry sank off the northern coast before dawn on Sunday, hours after it had left port with some forty crew, a cargo of timber and too little fuel, the coast guard said.';
	expect(kindOf(whole, 'The ferry sank off the northern coast before dawn.')).toBe('edited');
});

test('the same claim in other words is reworded', () => {
	expect(
		kindOf(
			'Voters turned the tunnel plan down by a wide margin.',
			'A clear majority said no to building a tunnel at the polls.',
		),
	).toBe('reworded');
});
