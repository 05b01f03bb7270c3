import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import type {Source} from '../../source/core/model.ts';
import {ALONE, FERRY, STRIKE} from '../core/stories/articles.ts';
import {runCli} from '../helpers/cli.ts';
import {folderOf} from '../helpers/folder.ts';

const lineOf = ({id, title, published, text}: Source) => JSON.stringify({outlet: id, title, published, text});
const ARTICLES = [...FERRY, ...STRIKE, ALONE].map(lineOf).join('\n');

/** The program on a library of the articles above, of which each is its outlet's only one. */
async function programOn(articles: string = ARTICLES) {
	const folder = await folderOf({'news.jsonl': articles});
	const run = (...args: readonly string[]) => runCli([...args, '--library', join(folder, 'library.db')]);
	const added = await run('add', join(folder, 'news.jsonl'));
	expect(added.exitCode).toBe(0);
	const idOf = async (outlet: string) => {
		const {sources} = JSON.parse((await run('list', '--json', `outlet:${outlet}`)).stdout);
		return sources[0].id as string;
	};
	return {run, idOf};
}

const storiesIn = (stdout: string) =>
	JSON.parse(stdout).stories.map(({name, sources}: {name: string; sources: number}) => `${sources}: ${name}`);

const FERRY_NAME = 'Fire on Gotland ferry forces 312 people into lifeboats';
const STRIKE_NAME = 'LKAB ore trains stand still as miners strike';

test('stories are listed, those with the latest article first, and filtered', async () => {
	const {run} = await programOn();
	const {stdout, exitCode} = await run('stories');
	expect(exitCode).toBe(0);
	const lines = stdout
		.replaceAll(/\n {2,}/g, ' ')
		.trim()
		.split('\n');
	expect(lines.map((line) => line.replace(/ [a-z0-9-]+ · /, ' … · '))).toEqual([
		`${STRIKE_NAME} … · 2 sources · 2024-03-06 · strike-radio, strike-paper`,
		`${FERRY_NAME} … · 3 sources · 2024-03-06 · ferry-agency, ferry-daily, ferry-local`,
	]);
	expect(storiesIn((await run('stories', '--json', 'outlet:strike')).stdout)).toEqual([`2: ${STRIKE_NAME}`]);
	expect(await run('stories', 'outlet:bears')).toMatchObject({
		stdout: '',
		stderr: expect.stringContaining('no story passes the filter'),
		exitCode: 1,
	});
});

test('stories come in other formats, too', async () => {
	const {run} = await programOn();
	const csv = (await run('stories', 'outlet:strike', '--format', 'csv')).stdout.split('\r\n');
	expect(csv[0]).toBe('id,name,sources,latest,outlets');
	expect(csv[1]).toContain(`,${STRIKE_NAME},2,2024-03-06,"strike-radio, strike-paper"`);
	const markdown = (await run('stories', '--format', 'markdown')).stdout;
	expect(markdown).toMatch(/^# Stories\n\n\| id \| name \| sources \| latest \| outlets \|\n/);
	expect(markdown).toContain(`| ${FERRY_NAME} | 3 |`);
	expect((await run('stories', '--format', 'html')).stdout).toContain(`<td dir="auto">${FERRY_NAME}<td>3`);
	expect(await run('stories', 'outlet:bears', '--format', 'html')).toMatchObject({stdout: '', exitCode: 1});
});

test('without a terminal the stories are listed, and outlets with wide names are wrapped by their columns', async () => {
	const outlets = ['新海港国际晚报', '北方广播电视台', '哥德兰岛日报周末版'];
	const wide = FERRY.map((article, at) => lineOf({...article, id: outlets[at]!}));
	const {run} = await programOn([...wide, lineOf(STRIKE[0]!)].join('\n'));
	const {stdout, exitCode} = await run();
	expect(exitCode).toBe(2);
	for (const text of [FERRY_NAME, STRIKE[0]!.title, ...outlets])
		expect(stdout.replaceAll(/\s/g, '')).toContain(text.replaceAll(' ', ''));
	expect(Math.max(...stdout.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
});

test('stories are merged and split, and the notes say how to undo it', async () => {
	const {run} = await programOn();
	const merged = await run('story', 'merge', 'Gotland', 'LKAB', '--json');
	expect(storiesIn(merged.stdout)).toEqual([`5: ${FERRY_NAME}`]);
	const undo = /to undo this: wirediff (story split .*)/.exec(merged.stderr)![1]!;
	const split = await run(...undo.split(' '), '--json');
	expect(storiesIn(split.stdout)).toEqual([`2: ${STRIKE_NAME}`, `3: ${FERRY_NAME}`]);
	expect(storiesIn((await run('stories', '--json')).stdout)).toEqual([`2: ${STRIKE_NAME}`, `3: ${FERRY_NAME}`]);
});

test('an article that was not grouped is put into a story, and taken out again', async () => {
	const {run, idOf} = await programOn();
	const bears = await idOf('bears');
	const merged = await run('story', 'merge', 'Gotland', bears, '--json');
	expect(storiesIn(merged.stdout)).toEqual([`4: ${FERRY_NAME}`]);
	expect(merged.stderr).toContain(`to undo this: wirediff story split ${bears}`);
	expect(storiesIn((await run('story', 'split', bears, '--json')).stdout)).toEqual([
		`1: ${ALONE.title}`,
		`3: ${FERRY_NAME}`,
	]);
});

test('an article that is taken over from another story goes back there by the command that the note says', async () => {
	const {run, idOf} = await programOn();
	const daily = await idOf('ferry-daily');
	const merged = await run('story', 'merge', 'LKAB', daily, '--json');
	expect(storiesIn(merged.stdout)).toEqual([`3: ${STRIKE_NAME}`]);
	const undo = /to undo this: wirediff (story merge .*)/.exec(merged.stderr)![1]!;
	await run(...undo.split(' '));
	expect(storiesIn((await run('stories', '--json')).stdout)).toEqual([`2: ${STRIKE_NAME}`, `3: ${FERRY_NAME}`]);
});

test('a story is named by a person, and by its articles again', async () => {
	const {run} = await programOn();
	const named = await run('story', 'name', 'Gotland', 'Visborg', 'ablaze', '--json');
	expect(JSON.parse(named.stdout).stories).toMatchObject([{name: 'Visborg ablaze', isNamed: true, sources: 3}]);
	const undo = /to undo this: wirediff (story name \S+)/.exec(named.stderr)![1]!;
	const unnamed = await run(...undo.split(' '), '--json');
	expect(JSON.parse(unnamed.stdout).stories).toMatchObject([{name: FERRY_NAME, isNamed: false}]);
});

test('a name with signs of the shell comes back by the command that the note says', async () => {
	const {run} = await programOn();
	const name = `"It's $HOME", \`they\` said!`;
	await run('story', 'name', 'Gotland', name);
	const {stderr} = await run('story', 'name', 'they', 'Fire');
	const [, typed = ''] = /to undo this: wirediff (.*)/.exec(stderr)!;
	const words = spawnSync('sh', ['-c', `printf '%s\\n' ${typed}`], {encoding: 'utf8'})
		.stdout.trimEnd()
		.split('\n');
	expect(words.slice(0, 2)).toEqual(['story', 'name']);
	expect(words[3]).toBe(name);
});

test('--story at adding decides where articles belong', async () => {
	const folder = await folderOf({'news.jsonl': [FERRY[0]!, STRIKE[0]!].map(lineOf).join('\n')});
	const library = ['--library', join(folder, 'library.db')];
	await runCli(['add', join(folder, 'news.jsonl'), '--story', 'The week in the north', ...library]);
	const {stdout} = await runCli(['stories', '--json', ...library]);
	expect(storiesIn(stdout)).toEqual(['2: The week in the north']);
});

test('what cannot be done is told in one line', async () => {
	const {run, idOf} = await programOn();
	const bears = await idOf('bears');
	const wrong = {
		'story merge Gotland zeppelin': '"zeppelin" is no story\'s id, nor in one\'s name; there are ',
		'story marge Gotland Kiruna': 'did you mean "merge"?',
		'story merge Gotland': 'story merge: expected STORY STORY|SOURCE…',
		'story merge Gotland Gotland': 'all of that is in ',
		[`story split ${bears}`]: 'in no story',
		'story split strike-radio strike-paper': 'no article would be left in ',
		'story split zeppelin': '"zeppelin" names no article of the library',
	};
	for (const [line, message] of Object.entries(wrong)) {
		const {stdout, stderr, exitCode} = await run(...line.split(' '));
		expect({line, stdout, exitCode}).toEqual({line, stdout: '', exitCode: 2});
		expect(stderr).toContain(message);
	}
	const none = await runCli(['stories', '--library', join(await folderOf({}), 'none.db')]);
	expect(none.exitCode).toBe(2);
});
