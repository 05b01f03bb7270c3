import {spawnSync} from 'node:child_process';
import {chmod} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.ts';
import {folderOf} from '../helpers/folder.ts';

/** What the program says of bad input: one line on stderr, exit code 2 and nothing on stdout. */
async function complaint(args: readonly string[], options: Parameters<typeof runCli>[1] = {}): Promise<string> {
	const {stdout, stderr, exitCode} = await runCli(args, options);
	expect(stdout).toBe('');
	expect(exitCode).toBe(2);
	const [line = '', ...rest] = stderr.trimEnd().split('\n');
	expect(rest).toEqual([]);
	expect(line).toMatch(/^wirediff: /);
	return line.slice('wirediff: '.length);
}

const REPORT = 'The ferry to the islands stays in port until Monday, the harbour office said.\n';

test('a mistyped command is told with the nearest one, and that it is no file either', async () => {
	expect(await complaint(['serach'])).toBe(
		'"serach" is neither a command (did you mean "search"?) nor a file or folder',
	);
	expect(await complaint(['help', 'lst'])).toMatch(/^unknown command "lst" \(did you mean "list"\?\)/);
});

test('a word that is near no command is told without a guess', async () => {
	expect(await complaint(['tomorrow.txt'])).toBe('"tomorrow.txt" is neither a command nor a file or folder');
});

test('a mistyped option is told with the nearest one', async () => {
	expect(await complaint(['list', '--jsno'])).toBe(
		'unknown option "--jsno" (did you mean "--json"?); see wirediff --help',
	);
});

test('an option of another command is told with those the command takes', async () => {
	expect(await complaint(['list', '--threshold', '0.5'])).toBe(
		'list takes no --threshold; its options: --from, --follow, --max-pages, --allow-private, --library, --samples, --outlet, --json, --format, --color',
	);
});

test('a threshold must be a number from 0 to 1', async () => {
	const expected = (found: string) => `--threshold: "${found}" is not a number from 0 to 1 (0.3)`;
	expect(await complaint(['diff', 'wsj', 'blog', '--threshold', '30'])).toBe(expected('30'));
	expect(await complaint(['diff', 'wsj', 'blog', '--threshold=half'])).toBe(expected('half'));
	expect(await complaint(['diff', 'wsj', 'blog', '--threshold'])).toBe('--threshold needs a value: --threshold SCORE');
	expect(await complaint(['diff', 'wsj', 'blog', '--threshold', '--json'])).toBe(
		'--threshold needs a value: --threshold SCORE',
	);
});

test('too few and too many words are told with what is expected', async () => {
	expect(await complaint(['diff', 'wsj'])).toBe('diff: expected LEFT RIGHT, found "wsj"; see wirediff diff --help');
	expect(await complaint(['show'])).toBe('show: expected SOURCE, found none; see wirediff show --help');
	expect(await complaint(['help', 'diff', 'wsj'])).toMatch(/^help: expected \[COMMAND\], found "diff" "wsj"/);
	expect(await complaint(['search', ' '])).toBe('search: the phrase is empty');
});

test('an unknown source is told with the nearest ones', async () => {
	expect(await complaint(['show', 'kiyv'])).toBe(
		'"kiyv" is neither a source nor a file; did you mean kyiv-independent (Kyiv Independent)?',
	);
	expect(await complaint(['show', 'xyzzyx'])).toMatch(/; there are wsj, blog, /);
});

test('an ambiguous source is told with all it may be', async () => {
	const folder = await folderOf({'harbour-times.txt': REPORT, 'harbour-post.txt': REPORT});
	expect(await complaint(['show', 'harbour', '--from', folder])).toBe(
		'"harbour" may be harbour-post (harbour-post) or harbour-times (harbour-times)',
	);
});

test('a folder in the place of a source is told how to open it', async () => {
	const folder = await folderOf({});
	expect(await complaint(['show', folder])).toBe(
		`"${folder}" is a folder: name one of its files, or open it with --from`,
	);
});

test('a missing file is named', async () => {
	expect(await complaint(['./nowhere.txt'])).toBe('./nowhere.txt: no such file or folder');
	expect(await complaint(['list', '--from', 'nowhere.txt'])).toBe('nowhere.txt: no such file or folder');
});

test('a missing file among others is named after what they gave, and is a failure', async () => {
	const folder = await folderOf({'quay.txt': 'The quay burned down.'});
	const from = ['--from', join(folder, 'quay.txt'), '--from', join(folder, 'lost.txt')];
	for (const command of [['list'], ['show', 'quay'], ['search', 'quay'], ['diff', '1', '1'], ['matrix']]) {
		const {stdout, stderr, exitCode} = await runCli([...command, ...from]);
		expect([stdout === '', exitCode, stderr]).toEqual([
			false,
			2,
			`wirediff: ${join(folder, 'lost.txt')}: no such file or folder\n`,
		]);
	}
});

// The superuser may read everything, so as another user then; who may not come as far as the program where only root's folders lead to it.
const asReader = process.getuid?.() === 0 ? {uid: 65_534} : {};
const canRun = !spawnSync(process.execPath, ['-e', '0'], asReader).error;

test.skipIf(!canRun)('a file that may not be read is named', async () => {
	const folder = await folderOf({'secret.txt': REPORT});
	const file = join(folder, 'secret.txt');
	await chmod(folder, 0o755);
	await chmod(file, 0o000);
	expect(await complaint([file], asReader)).toBe(`${file}: may not be read (permission denied)`);
});

test('a folder without texts is named', async () => {
	const folder = await folderOf({});
	expect(await complaint([folder])).toBe(`${folder}: holds no texts`);
});

test('an empty file is named, also one of blanks', async () => {
	const folder = await folderOf({'empty.txt': '', 'blank.txt': ' \n\n\t'});
	expect(await complaint([join(folder, 'empty.txt')])).toMatch(/empty\.txt: is empty$/);
	expect(await complaint([join(folder, 'blank.txt')])).toMatch(/blank\.txt: is empty$/);
	expect(await complaint(['list', '--from', '-'])).toBe('standard input: is empty');
});

test('a binary file is refused by name', async () => {
	const folder = await folderOf({
		'scan.pdf': '%PDF-1.7 and so on',
		'noise.txt': Uint8Array.from({length: 512}, (_, index) => (index * 37) % 256),
		'zeros.txt': 'a\0b\0c\0d',
	});
	expect(await complaint([join(folder, 'scan.pdf')])).toMatch(
		/scan\.pdf: is not a PDF that can be read \(Invalid PDF structure\.\)$/,
	);
	expect(await complaint([join(folder, 'noise.txt')])).toMatch(/noise\.txt: is binary data, not a text$/);
	expect(await complaint([join(folder, 'zeros.txt')])).toMatch(/zeros\.txt: is binary data, not a text$/);
});

test('a text whose encoding cannot be told is refused by name', async () => {
	const folder = await folderOf({'odd.txt': Uint8Array.of(0x61, 0x20, 0xff, 0xfe, 0x81, 0x20, 0x62)});
	expect(await complaint([join(folder, 'odd.txt')])).toMatch(
		/odd\.txt: is neither UTF-8 nor in an encoding that can be told; save it as UTF-8$/,
	);
});

test('a mistake in sources.json is told with file and line', async () => {
	const folder = await folderOf({
		'a.txt': REPORT,
		'sources.json': '{\n"sources": [\n{"file": "a.txt",\n"published": "14/12/22"}]}',
	});
	expect(await complaint([folder])).toBe(
		`${join(folder, 'sources.json')}:4: "published": "14/12/22" is not an ISO 8601 date (2022-12-14)`,
	);
});

test('one name cannot be given to several sources', async () => {
	expect(await complaint(['list', '--outlet', 'The Post'])).toBe(
		'--outlet names the outlet of one source, but 6 are open',
	);
});

test('controls in what is complained of do not reach the terminal', async () => {
	expect(await complaint(['no\u001B[31mfile'])).toBe('"no␛[31mfile" is neither a command nor a file or folder');
});

test('a bad file in a folder is told of after the results, and stops nothing', async () => {
	const folder = await folderOf({
		'a.txt': REPORT,
		'b.txt': '',
		'notes.dat': 'x',
		'photo.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
	});
	const {stdout, stderr, exitCode} = await runCli(['list', '--from', folder]);
	expect(exitCode).toBe(0);
	expect(stdout).toContain('The ferry to the islands');
	expect(stderr.split('\n')).toEqual([
		`wirediff: ${join(folder, 'b.txt')}: is empty`,
		`wirediff: ${join(folder, 'photo.jpg')}: is a JPEG picture, not a text`,
		`wirediff: ${folder}: left out, since their names do not tell that they are texts: notes.dat`,
		'',
	]);
});

test('without a terminal the reader lists what it would open, says why, and fails', async () => {
	const {stdout, stderr, exitCode} = await runCli([]);
	expect(exitCode).toBe(2);
	expect(stdout).toContain('Kyiv Independent');
	expect(stderr).toMatch(/^wirediff: the reader needs a terminal; .*\n$/);
});
