import {expect, test} from 'vitest';
import {nearest} from '../../source/ingest/nearest.ts';

const COMMANDS = ['list', 'show', 'search', 'diff', 'matrix', 'help'];

test('a slip finds the name that was meant', () => {
	expect(nearest('serach', COMMANDS)[0]).toBe('search');
	expect(nearest('shwo', COMMANDS)[0]).toBe('show');
	expect(nearest('LIST', COMMANDS)[0]).toBe('list');
});

test('the beginning of a name finds it', () => {
	expect(nearest('mat', COMMANDS)).toEqual(['matrix']);
});

test('another word finds nothing', () => {
	expect(nearest('tomorrow', COMMANDS)).toEqual([]);
	expect(nearest('cat', COMMANDS)).toEqual([]);
});
