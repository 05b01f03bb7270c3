import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.ts';
import {folderOf} from '../helpers/folder.ts';
import {openSite} from '../helpers/site.ts';

const ROOT = new URL('../../', import.meta.url);
const SITE = 'http://localhost:8000';

const FILES = ['pages/broadsheet.html', 'pages/div-soup.html', 'pages/related.html', 'feeds/town.xml'];

test('the commands with addresses do what the page says, as they are written', async () => {
	const page = await readFile(new URL('docs/sources.md', ROOT), 'utf8');
	const commands = page.split('\n').filter((line) => /^wirediff .*(?:localhost|town\.db)/.test(line));
	expect(commands).toHaveLength(10);
	const pages = FILES.map(async (file) => [`/${file}`, await readFile(new URL(`test/fixtures/${file}`, ROOT), 'utf8')]);
	const {origin} = await openSite(Object.fromEntries(await Promise.all(pages)), 'localhost');
	const cwd = await folderOf({});
	const opml = 'test/fixtures/feeds/feeds.opml';
	await mkdir(join(cwd, 'test/fixtures/feeds'), {recursive: true});
	const listed = (await readFile(fileURLToPath(new URL(opml, ROOT)), 'utf8')).replaceAll(SITE, origin);
	await writeFile(join(cwd, opml), listed);
	const outputs: string[] = [];
	for (const command of commands) {
		const {stdout, stderr, exitCode} = await runCli(command.replaceAll(SITE, origin).split(' ').slice(1), {cwd});
		expect({command, exitCode}, stderr).toEqual({command, exitCode: 0});
		outputs.push(stdout);
	}
	const [shown, compared, added, listedOnly, followed, watched, watchedAgain, feeds, written, forgotten] = outputs;
	expect(shown).toContain('Port Ellis bridge to stay shut until May after crack is found');
	expect(compared).toContain('Tarn Valley Gazette');
	expect(added).toMatch(/^added \S+ {2}'We live on boats now'/);
	expect(listedOnly).toContain('Bridge shut until May');
	expect(followed).toContain('The Northern Ledger');
	expect(watched).toMatch(/^added .+\nadded .+\n$/);
	expect(watchedAgain).toBe('');
	expect(feeds).toContain('Port Ellis Today');
	expect(written).toContain('<opml');
	expect(forgotten).toContain('Port Ellis Today');
});
