import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.ts';
import {folderOf} from '../helpers/folder.ts';
import {SAMPLE_FILES} from './sample-files.ts';

test('the built program opens every format, and ends when it is done', async () => {
	const {stdout, stderr, exitCode} = await runCli(['list', '--from', await folderOf(SAMPLE_FILES), '--json']);
	expect(stderr).toBe('');
	expect(exitCode).toBe(0);
	expect(JSON.parse(stdout).sources.map(({id}: {id: string}) => id)).toEqual(
		'archive book export feed letters letters-2 list list-2 list-3 list-4 mail note note-2 page report report-2 report-3'.split(
			' ',
		),
	);
});

test('a file that no parser can finish is one line, and the program ends', async () => {
	const folder = await folderOf({
		'deep.html': `<html><body>${'<div>'.repeat(60_000)}`,
		'a.txt': 'The ferry stays in port.',
	});
	const {stdout, stderr, exitCode} = await runCli(['list', '--from', folder]);
	expect(stdout).toContain('The ferry stays in port.');
	expect(stderr).toMatch(/^wirediff: \S+deep\.html: .+\n$/);
	expect(exitCode).toBe(0);
});
