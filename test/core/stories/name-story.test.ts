import {expect, test} from 'vitest';
import type {Source} from '../../../source/core/model.ts';
import {fingerprintOf} from '../../../source/core/stories/fingerprint.ts';
import {nameStory} from '../../../source/core/stories/name-story.ts';
import {tellingWordsOf} from '../../../source/core/stories/telling-words.ts';
import {FERRY, STRIKE} from './articles.ts';

function nameOf([first, ...rest]: readonly Source[]): string {
	const titled = (source: Source) => ({
		title: source.title,
		fingerprint: fingerprintOf(tellingWordsOf(source), source.published),
	});
	return nameStory([titled(first!), ...rest.map(titled)]);
}

test('a story is called by the title that says most of what all its articles tell', () => {
	expect(nameOf(FERRY)).toBe('Fire on Gotland ferry forces 312 people into lifeboats');
	expect(nameOf(STRIKE)).toBe('LKAB ore trains stand still as miners strike');
});

test('a story of one article has its title', () => {
	expect(nameOf(STRIKE.slice(0, 1))).toBe('Miners in Kiruna walk out over night shifts');
});
