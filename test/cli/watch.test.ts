import {once} from 'node:events';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {runCli, startCli} from '../helpers/cli.ts';
import {folderOf} from '../helpers/folder.ts';
import {openSite} from '../helpers/site.ts';

const FEED = `<rss version="2.0"><channel><title>The Island Post</title>
<item><title>Ferry stays in port</title><link>/ferry</link><description>The ferry stays in port until Monday.</description></item>
<item><title>Pier shut</title><link>/pier</link><description>The pier is shut until the autumn.</description></item>
</channel></rss>`;

const opmlOf = (...addresses: readonly string[]) =>
	`<opml version="2.0"><body>${addresses.map((address) => `<outline text="Islands" xmlUrl="${address}"/>`).join('')}</body></opml>`;

/** Runs commands on one library. */
async function openRuns(files: Readonly<Record<string, string>> = {}) {
	const folder = await folderOf(files);
	const library = ['--library', join(folder, 'library.db')];
	return {folder, library, run: (...args: readonly string[]) => runCli([...args, ...library], {cwd: folder})};
}

test('the feeds of a list are asked once, and what is new in them is added', async () => {
	const {origin, asked} = await openSite({'/feed': FEED});
	const {run} = await openRuns({'feeds.opml': opmlOf(`${origin}/feed`, `${origin}/gone`)});
	const watched = await run('watch', 'feeds.opml', '--once', '--allow-private');
	expect(watched.stdout).toBe(
		'added the-island-post-ferry-stays-in-port  Ferry stays in port\nadded the-island-post-pier-shut  Pier shut\n',
	);
	expect(watched.stderr).toMatch(
		/^wirediff: http:\S+\/gone: answers 404 Not Found\nwirediff: 2 of 2 feeds asked, 1 of them in vain; the next is due at \d{4}-\d\d-\d\d \d\d:\d\d\n$/,
	);
	expect(watched.exitCode).toBe(0);
	const again = await run('watch', 'feeds.opml', '--once', '--allow-private');
	expect(again).toEqual({stdout: '', stderr: '', exitCode: 0});
	expect(asked).toEqual(['/feed', '/gone']);
	const {stdout} = await run('list', '--json');
	expect(JSON.parse(stdout).sources.map(({url}: {url: string}) => url)).toEqual([`${origin}/ferry`, `${origin}/pier`]);
});

test('what programs read of a watch is one object a line', async () => {
	const {origin} = await openSite({'/feed': FEED});
	const {run} = await openRuns();
	const {stdout} = await run('watch', `${origin}/feed`, '--once', '--allow-private', '--json');
	const [first] = stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));
	expect(first).toMatchObject({
		version: 1,
		event: 'article',
		id: 'the-island-post-ferry-stays-in-port',
		outlet: 'The Island Post',
		title: 'Ferry stays in port',
		published: null,
		url: `${origin}/ferry`,
	});
});

test('a watch whose feeds all fail ends with 2', async () => {
	const {origin} = await openSite({});
	const {run} = await openRuns();
	expect(await run('watch', `${origin}/gone`, '--once', '--allow-private')).toMatchObject({stdout: '', exitCode: 2});
});

test('watched feeds are listed, and written for other readers', async () => {
	const {origin} = await openSite({'/feed': FEED});
	const {run} = await openRuns();
	expect(await run('feeds')).toMatchObject({stdout: '', exitCode: 2});
	expect(await runCli(['feeds', '--opml'])).toEqual({
		stdout: '',
		stderr: 'wirediff: no feed was watched yet; wirediff watch does\n',
		exitCode: 0,
	});
	await run('watch', `${origin.replace('//', '//anna:secret@')}/feed`, '--once', '--allow-private');
	const {stdout} = await run('feeds');
	expect(stdout).toMatch(
		/^The Island Post\n {2}http:\/\/127\.0\.0\.1:\d+\/feed\n {2}2 articles · asked \d{4}-\d\d-\d\d \d\d:\d\d · due \d{4}-\S+ \S+\n$/,
	);
	expect(JSON.parse((await run('feeds', '--json')).stdout).feeds).toEqual([
		{
			address: `${origin}/feed`,
			title: 'The Island Post',
			articles: 2,
			asked: expect.stringMatching(/^\d{4}-.*Z$/),
			due: expect.stringMatching(/^\d{4}-.*Z$/),
			failures: 0,
			problem: null,
		},
	]);
	const opml = (await run('feeds', '--opml')).stdout;
	expect(opml).toContain(`xmlUrl="${origin}/feed"`);
	const other = await openRuns({'feeds.opml': opml});
	expect((await other.run('watch', 'feeds.opml', '--once', '--allow-private')).stdout).toContain('added ');
});

test('a list of feeds comes out of a library as it went in', async () => {
	const {origin} = await openSite({'/feed': FEED});
	const {run} = await openRuns({'feeds.opml': opmlOf(`${origin}/gone`, `${origin}/feed`)});
	await run('watch', 'feeds.opml', '--once', '--allow-private');
	const written = (await run('feeds', '--opml')).stdout;
	const other = await openRuns({'feeds.opml': written});
	await other.run('watch', 'feeds.opml', '--once', '--allow-private');
	expect((await other.run('feeds', '--opml')).stdout).toBe(written);
	expect([...written.matchAll(/xmlUrl="([^"]*)"/g)].map(([, address]) => address)).toEqual([
		`${origin}/gone`,
		`${origin}/feed`,
	]);
});

test('what is wrong with a feed is listed with it', async () => {
	const {origin} = await openSite({});
	const {run} = await openRuns();
	await run('watch', `${origin}/gone`, '--once', '--allow-private');
	expect((await run('feeds')).stdout).toMatch(/\n {2}failed once: answers 404 Not Found\n$/);
	const [feed] = JSON.parse((await run('feeds', '--json')).stdout).feeds;
	expect(feed).toMatchObject({title: null, articles: 0, failures: 1, problem: 'answers 404 Not Found'});
});

test('a feed is forgotten by a part of its name that no other has, and watching without names asks the others', async () => {
	const {origin, asked} = await openSite({'/island': FEED, '/mainland': FEED.replace('Island', 'Mainland')});
	const {run} = await openRuns();
	await run('watch', `${origin}/island`, `${origin}/mainland`, '--once', '--allow-private');
	expect((await run('feeds', 'forget', 'post')).stderr).toBe(
		`wirediff: "post" may be ${origin}/island or ${origin}/mainland\n`,
	);
	expect((await run('feeds', 'forget', 'herald')).stderr).toContain('"herald" is no feed\'s address');
	expect((await run('feeds', 'forgt', 'post')).stderr).toBe(
		'wirediff: feeds: "forgt" is not "forget" (did you mean "forget"?)\n',
	);
	const forgotten = await run('feeds', 'forget', 'main');
	expect(forgotten.stdout).toMatch(/^The Mainland Post\n/);
	expect(forgotten).toMatchObject({stderr: 'wirediff: 1 feed forgotten; its articles stay\n', exitCode: 0});
	expect((await run('watch', '--once', '--allow-private')).exitCode).toBe(0);
	expect(asked).toEqual(['/island', '/mainland']);
	await run('feeds', 'forget', `${origin}/island`);
	expect(await run('watch', '--once')).toMatchObject({
		stderr: 'wirediff: watch: no feed was watched yet; name some, or an OPML file of them\n',
		exitCode: 2,
	});
});

test('a watch goes on until Ctrl-C, and what it told of is kept', async () => {
	const {origin} = await openSite({'/feed': FEED});
	const {run, library} = await openRuns();
	const child = startCli(['watch', `${origin}/feed`, '--allow-private', ...library]);
	let stdout = '';
	child.stdout.on('data', (text) => {
		stdout += text;
		if (stdout.split('\n').length > 2) child.kill('SIGINT');
	});
	const [exitCode] = await once(child, 'close');
	expect(exitCode).toBe(130);
	expect(JSON.parse((await run('list', '--json')).stdout).sources).toHaveLength(2);
});

test('what is neither a feed nor a list of feeds is told of', async () => {
	const {run} = await openRuns({'notes.txt': 'Remember the milk.'});
	expect((await run('watch', 'notes.txt', '--once')).stderr).toBe(
		'wirediff: notes.txt: is not OPML; a feed is given by its address (https://…)\n',
	);
});
