import {expect, test} from 'vitest';
import {MOST_HOLDERS} from '../../../source/core/stories/candidates.ts';
import {mayBeOf} from '../../../source/core/stories/days.ts';
import type {Fingerprint} from '../../../source/core/stories/fingerprint.ts';
import {type Archive, endsOf, placeInStory} from '../../../source/core/stories/place.ts';
import {wordNumber} from '../../../source/core/stories/word-number.ts';

/** A fingerprint of words that all weigh the same. */
function said(words: string, day?: number): Fingerprint {
	const numbers = Uint32Array.from(words.split(' '), wordNumber).sort();
	return {words: numbers, weights: new Float32Array(numbers.length).fill(1 / Math.sqrt(numbers.length)), day};
}

/** An archive of stories by their names, in which every article is known by its place among all. */
function archiveOf(stories: Readonly<Record<string, readonly Fingerprint[]>>): Archive<Fingerprint, string> {
	const all = Object.values(stories).flat();
	return {
		findHolders: (word, days) =>
			all.filter(({words, day}) => words.includes(word) && mayBeOf(days, day)).slice(-MOST_HOLDERS),
		storyOf: (article) => Object.keys(stories).find((name) => stories[name]!.includes(article)),
		membersOf: (name) => endsOf(stories[name]!),
	};
}

test('an article that is like no other begins a story', () => {
	expect(placeInStory(said('ferry fire'), archiveOf({}))).toEqual({story: undefined, joins: []});
	expect(placeInStory(said('ferry fire'), archiveOf({bears: [said('bears dens')]})).story).toBeUndefined();
});

test('an article goes to the story that is most like it', () => {
	const archive = archiveOf({port: [said('ferry port strike union')], fire: [said('ferry fire smoke boats')]});
	expect(placeInStory(said('ferry fire smoke captain'), archive).story).toBe('fire');
});

test('two stories that an article is told in are one, if they are alike without it', () => {
	const archive = archiveOf({smoke: [said('ferry fire smoke deck')], boats: [said('ferry fire boats coast')]});
	expect(placeInStory(said('ferry fire smoke boats'), archive)).toEqual({story: 'smoke', joins: ['boats']});
});

test('two stories that only the article links stay two', () => {
	const archive = archiveOf({
		fire: [said('ferry fire smoke deck'), said('ferry fire smoke captain')],
		strike: [said('mine strike union shifts'), said('mine strike union trains')],
	});
	expect(placeInStory(said('ferry fire smoke mine strike'), archive)).toEqual({story: 'fire', joins: []});
});

test('days apart, articles must be more alike', () => {
	const archive = archiveOf({fire: [said('ferry fire smoke boats', 10)]});
	const like = (day: number | undefined) => placeInStory(said('ferry fire inspectors pipe', day), archive).story;
	expect([10, 12, 25, undefined].map(like)).toEqual(['fire', 'fire', undefined, 'fire']);
});

test('a topic of every day is not one story for ever', () => {
	const daily = Array.from({length: 20}, (_, day) => said(`talks minister day${day} day${day + 1}`, day));
	const tomorrow = said('talks minister day20 day21', 20);
	expect(placeInStory(tomorrow, archiveOf({talks: daily.slice(-3)})).story).toBe('talks');
	expect(placeInStory(tomorrow, archiveOf({talks: daily})).story).toBeUndefined();
});

test('the words that most articles hold do not hide those that few hold', () => {
	const crowd = Array.from({length: 500}, (_, at) => said(`ferry ${at} a${at} b${at}`));
	const archive = archiveOf({crowd, fire: [said('ferry fire smoke boats')]});
	expect(placeInStory(said('ferry fire smoke captain'), archive).story).toBe('fire');
});
