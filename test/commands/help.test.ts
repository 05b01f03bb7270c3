import {expect, test} from 'vitest';
import type {Context} from '../../source/commands/command.ts';
import {runHelp} from '../../source/commands/help.ts';
import {parseArguments} from '../../source/commands/parse.ts';
import {COMMANDS} from '../../source/commands/table.ts';

async function helpOf(command: string | undefined, widthColumns: number): Promise<string> {
	const {request} = parseArguments(['help', ...(command === undefined ? [] : [command])]);
	// What help knows of the world.
	const {stdout} = await runHelp(request, {widthColumns, isColoured: false} as Context);
	return stdout;
}

const ALL = [undefined, ...COMMANDS.map(({name}) => name)];

test.each([40, 60, 80, 120, 200])(
	'in %i columns all help fits, and leaves more than half of them to what it says',
	async (width) => {
		for (const command of ALL) {
			const lines = (await helpOf(command, width)).split('\n');
			expect(Math.max(...lines.map(({length}) => length))).toBeLessThanOrEqual(width);
			for (const indent of lines.flatMap((line) => /^ +(?=\S)/.exec(line) ?? []))
				expect(indent.length).toBeLessThan(width / 2);
		}
	},
);

test('a name that is too long for its column stands above what it means', async () => {
	expect(await helpOf('list', 40)).toMatch(/\n {2}--max-pages NUMBER\n {19}with --follow/);
});

test('the help of a command explains the words it takes, and no others', async () => {
	const story = await helpOf('story', 80);
	expect(story).toContain('STORY is');
	expect(story).not.toContain('or an address');
	expect(await helpOf('diff', 80)).toContain('SOURCE, LEFT and RIGHT are');
	expect(await helpOf('search', 80)).toMatch(/PHRASE is.*FILTER is/s);
	expect(await helpOf('export', 80)).not.toMatch(/ is .*;/);
});
