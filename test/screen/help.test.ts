import {expect, test} from 'vitest';
import {commands} from '../../source/screen/commands.ts';
import {update} from '../../source/screen/update.ts';
import {sampleState} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';

const help = (id: string) => commands.find((command) => command.id === id)!.help;

test.each([120, 80, 50, 40])(
	'at %i columns help says all of what a key does, in as many lines as it takes',
	(columns) => {
		const text = screenText(press(sampleState({columns, rows: 80}), '?'));
		const words = text.replace(/ library\.sort|stories\.part/g, '').replace(/\s+/g, ' ');
		for (const id of ['library.sort', 'library.compare', 'zoom']) expect(words).toContain(help(id));
	},
);

test('a click on the second line of what a key does chooses it', () => {
	const state = press(sampleState({columns: 60, rows: 36}), '?', 'source');
	const row = screenText(state)
		.split('\n')
		.findIndex((line) => line.includes('sort the list'));
	const clicked = update(state, {kind: 'click', pointer: {row: row + 1, column: 30}});
	expect(screenText(state)).not.toMatch(/▸.*sort the list/);
	expect(screenText(clicked)).toMatch(/▸.*sort the list/);
});

test('in the help the header does not offer help', () => {
	expect(screenText(press(sampleState(), '?')).split('\n')[0]).toMatch(/keys and commands of the library screen$/);
});
