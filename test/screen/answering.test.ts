import {expect, test} from 'vitest';
import type {Steps} from '../../source/core/steps.ts';
import {answering} from '../../source/screen/answering.ts';

function* shout(word: string): Steps<string> {
	let shouted = '';
	for (const letter of word) {
		yield;
		shouted += letter.toUpperCase();
	}
	return shouted;
}

test('an answer comes step by step, and then is known', () => {
	const answers = answering(shout);
	expect([answers.goOn('ab'), answers.goOn('ab'), answers.known('ab')]).toEqual([false, false, undefined]);
	expect(answers.goOn('ab')).toBe(true);
	expect(answers.known('ab')).toBe('AB');
});

test('who cannot wait has the rest worked out', () => {
	const answers = answering(shout);
	answers.goOn('abc');
	expect(answers.answer('abc')).toBe('ABC');
});

test('another question leaves the one that was worked on; the last answer stays at hand until the next is there', () => {
	const answers = answering(shout);
	answers.answer('ab');
	answers.goOn('abc');
	expect([answers.known('abc'), answers.latest()]).toEqual([undefined, 'AB']);
	expect(answers.answer('xy')).toBe('XY');
	expect(answers.known('ab')).toBeUndefined();
});
