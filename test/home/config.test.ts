import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readConfig} from '../../source/home/config.ts';
import {allCommands} from '../../source/screen/all-commands.ts';
import {findKeyMistake} from '../../source/screen/key-bindings.ts';
import {folderOf} from '../helpers/folder.ts';

const RULES = {
	themes: ['dark', 'light'],
	findKeyMistake: async (keys: Readonly<Record<string, readonly string[]>>) => findKeyMistake(allCommands, keys),
};

/** What is said of a config file that holds this, without the path before it. */
async function mistakeIn(json: string): Promise<string> {
	const folder = await folderOf({'config.json': json});
	const error = await readConfig(join(folder, 'config.json'), RULES).catch((error) => error);
	expect(error).toMatchObject({name: 'UserError'});
	return error.message.slice(folder.length + 1);
}

test('a config file says theme, threshold, width, signs and keys', async () => {
	const config = {theme: 'light', threshold: 0.5, width: 60, ascii: true, keys: {'compare.next-pair': ['n', 'Down']}};
	const folder = await folderOf({
		'config.json': JSON.stringify({...config, keys: {...config.keys, 'next-match': ['x'], 'compare.down': ['J']}}),
	});
	expect(await readConfig(join(folder, 'config.json'), RULES)).toMatchObject(config);
});

test('without a config file nothing is set', async () => {
	expect(await readConfig(join(await folderOf({}), 'config.json'), RULES)).toEqual({});
});

test('an unknown setting is told with its line and the nearest known one', async () => {
	expect(await mistakeIn('{\n"ascii": true,\n"tresholt": 0.5}')).toBe(
		'config.json:3: unknown key "tresholt" (did you mean "threshold"?); known are theme, threshold, width, ascii, mouse, keys',
	);
});

test('a wrong value is told with what was expected', async () => {
	expect(await mistakeIn('{"theme": "pink"}')).toBe('config.json:1: "theme": "pink" is not one of dark, light');
	expect(await mistakeIn('{"threshold": 30}')).toBe('config.json:1: "threshold": 30 is not a number from 0 to 1 (0.3)');
	expect(await mistakeIn('{"width": 66.5}')).toBe(
		'config.json:1: "width": 66.5 is not a whole number of columns from 20 to 200',
	);
	expect(await mistakeIn('{"ascii": "yes"}')).toBe('config.json:1: "ascii": "yes" is not true or false');
	expect(await mistakeIn('[]')).toBe('config.json:1: [] is not an object in curly brackets');
	expect(await mistakeIn('{\n"width": 60,}')).toMatch(/^config\.json:2: is not valid JSON/);
});

test('keys of a command there is not, and keys there are not, are told', async () => {
	const keys = (member: string) => mistakeIn(`{"keys": {\n${member}}}`);
	expect(await keys('"compare.next": ["x"]')).toBe('config.json:2: there is no command "compare.next"');
	expect(await keys('"compare.next-pair": "x"')).toBe(
		'config.json:2: "compare.next-pair": "x" is not a list of keys in square brackets (["n", "Down"])',
	);
	expect(await keys('"compare.next-pair": []')).toBe('config.json:2: "compare.next-pair": needs at least one key');
	expect(await keys('"compare.next-pair": ["ctrl+n"]')).toMatch(
		/^config\.json:2: "compare\.next-pair": "ctrl\+n" is no key/,
	);
	expect(await keys('"search.next": ["j"]')).toBe(
		'config.json:2: "search.next": j is typed into the field on the search screen',
	);
});

test('two commands of one screen with the same key are told, of two screens not', async () => {
	expect(await mistakeIn('{"keys": {"compare.next-pair": ["n"]}}')).toBe(
		'config.json:1: "compare.next-pair": n is the key of "next-match" on that screen, too',
	);
	expect(findKeyMistake(allCommands, {'compare.next-pair': ['n'], 'next-match': ['Ctrl-N']})).toBeUndefined();
	expect(findKeyMistake(allCommands, {'library.mark': ['}']})).toBeUndefined();
});
