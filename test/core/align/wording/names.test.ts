import {expect, test} from 'vitest';
import {isAlias, mayBeSame} from '../../../../source/core/align/wording/aliases.ts';
import {findNames} from '../../../../source/core/align/wording/names.ts';
import {sideOf} from './sides.ts';

/** Names as they stand, a question mark behind those whose shape leaves a doubt. */
function namesIn(text: string): readonly string[] {
	const [{words}] = sideOf(text).sentences as [ReturnType<typeof sideOf>['sentences'][number]];
	return findNames(text, words).map(
		({first, last, isSure}) => text.slice(words[first]!.start, words[last]!.end) + (isSure ? '' : '?'),
	);
}

test('names are runs of capitalised words, without the office before them', () => {
	expect(namesIn('The Chinese President Xi Jinping met Mr. Putin and Ursula von der Leyen in New York.')).toEqual([
		'Xi Jinping',
		'Mr. Putin',
		'Ursula von der Leyen',
		'New York',
	]);
	expect(namesIn('Reporters saw Sen. Ana Ruiz, Pedro Costa and others in Lisbon.')).toEqual([
		'Reporters?',
		'Sen. Ana Ruiz',
		'Pedro Costa',
		'Lisbon',
	]);
});

test('a possessive ends a name', () => {
	expect(namesIn('He read China’s Global Times.')).toEqual(['China’s', 'Global Times']);
});

test('in a headline each word stands for itself, and in doubt', () => {
	expect(namesIn('Minister Voss Opens Tunnel Under Harbour After Delay')).toContain('Voss?');
});

test('a name is known by its parts, its order or its initials', () => {
	expect(isAlias(['putin'], ['vladimir', 'putin'])).toBe(true);
	expect(isAlias(['yun', 'sun'], ['sun', 'yun'])).toBe(true);
	expect(isAlias(['wsj'], ['wall', 'street', 'journal'])).toBe(true);
	expect(isAlias(['korea'], ['north', 'korea'])).toBe(false);
	expect(isAlias(['china'], ['south', 'china', 'sea'])).toBe(false);
});

test('what may be one name is not held to be two', () => {
	expect(mayBeSame(['beijing'], ['chinese'])).toBe(true);
	expect(mayBeSame(['zelensky'], ['zelenskyy'])).toBe(true);
	expect(mayBeSame(['iran'], ['iraq'])).toBe(false);
	expect(mayBeSame(['maria', 'keller'], ['maria', 'santos'])).toBe(false);
});
