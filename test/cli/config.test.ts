import {join} from 'node:path';
import {expect, test} from 'vitest';
import {THEME_NAMES} from '../../source/commands/command.ts';
import {runCli} from '../helpers/cli.ts';
import {folderOf} from '../helpers/folder.ts';

async function homeWith(config: string): Promise<string> {
	return folderOf({'wirediff/config.json': config});
}

test('config path tells where the settings belong', async () => {
	const {stdout, exitCode} = await runCli(['config', 'path'], {env: {XDG_CONFIG_HOME: '/somewhere'}});
	expect(stdout).toBe('/somewhere/wirediff/config.json\n');
	expect(exitCode).toBe(0);
});

test('config shows what is in force and where it comes from: the command line before the file', async () => {
	const home = await homeWith('{"theme": "light", "threshold": 0.5, "keys": {"library.mark": ["x"]}}');
	const {stdout} = await runCli(['config', '--threshold', '0.7'], {env: {XDG_CONFIG_HOME: home}});
	expect(stdout.split('\n').map((line) => line.split(/ {2,}/).join(' | '))).toEqual([
		'theme | light | config',
		'color | auto | default',
		'threshold | 0.7 | command line',
		'width | what suits each screen | default',
		'ascii | false | default',
		'mouse | false | default',
		'keys library.mark | x | config',
		'',
	]);
});

test('a mistake in the config file ends in one line with its place', async () => {
	const home = await homeWith('{\n"theme": "pink"}');
	const {stdout, stderr, exitCode} = await runCli(['config'], {env: {XDG_CONFIG_HOME: home}});
	expect(stdout).toBe('');
	expect(stderr).toBe(
		`wirediff: ${join(home, 'wirediff/config.json')}:2: "theme": "pink" is not one of ${THEME_NAMES.join(', ')}\n`,
	);
	expect(exitCode).toBe(2);
});

test('without a home the config has no path', async () => {
	const {stderr, exitCode} = await runCli(['config', 'path'], {
		env: {HOME: undefined, XDG_CONFIG_HOME: undefined},
	});
	expect(stderr).toContain('there is no home folder');
	expect(exitCode).toBe(2);
});
