import {expect, test} from 'vitest';
import {commandTables} from '../../source/commands/manual.ts';

test('the tables name each command with its words and options', () => {
	const [commands = '', options = ''] = commandTables().split('\n\n');
	expect(commands.split('\n')).toContain(
		'| `wirediff [FILE\\|FOLDER\\|ADDRESS\\|-]…` | open the reader on the library, on files, folders and addresses, or on the samples while the library is empty | `--from` `--follow` `--max-pages` `--allow-private` `--library` `--samples` `--threshold` `--outlet` `--theme` `--color` `--ascii` `--screen-reader` `--mouse` |',
	);
	expect(commands.split('\n')).toContain(
		'| `wirediff list [FILTER…]` | list the sources, or those that pass a filter | `--from` `--follow` `--max-pages` `--allow-private` `--library` `--samples` `--outlet` `--json` `--format` `--color` |',
	);
	expect(options.split('\n')).toContain('| `--threshold SCORE` | leave out passages that score less, from 0 to 1 |');
	expect(options.split('\n')).toContain('| `-h, --help` | explain wirediff or a command |');
});

test('each row has as many cells as its head', () => {
	for (const table of commandTables().trimEnd().split('\n\n')) {
		const cells = table.split('\n').map((row) => row.split(/(?<!\\)\|/).length);
		expect(new Set(cells).size).toBe(1);
	}
});
