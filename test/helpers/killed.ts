import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type RunOptions, runCli, startCli} from './cli.ts';

/** A list of some articles as JSON lines, each of another text. */
export function listOf(name: string, articles: number): string {
	return Array.from({length: articles}, (_, index) =>
		JSON.stringify({
			outlet: `Outlet ${index % 7}`,
			title: `Number ${index} of ${name}`,
			text: `Number ${index} of ${name}\n\n${`The ${index}th ship of ${name} came in and left again. `.repeat(1 + (index % 40))}`,
		}),
	).join('\n');
}

/** What a program that was killed while it added had told, and what was wrong afterwards: nothing, if all is well. */
export type Killed = {readonly told: number; readonly wrong: readonly string[]};

/**
 * Starts adding or importing in a folder whose library is `library.db`, kills the program after some milliseconds, and looks
 * whether the library opens, is sound, and holds every article that was told of, whole.
 */
export async function killWhile(args: readonly string[], afterMs: number, options: RunOptions): Promise<Killed> {
	const child = startCli([...args, '--library', 'library.db'], options);
	let stdout = '';
	child.stdout.on('data', (chunk) => {
		stdout += chunk;
	});
	child.stdin.end();
	const ended = new Promise((resolve) => child.on('close', resolve));
	setTimeout(() => child.kill('SIGKILL'), afterMs);
	await ended;
	// A line that was cut off was not told.
	const told = [...stdout.matchAll(/^added (\S+) .*\n/gm)].map(([, id = '']) => id);
	return {told: told.length, wrong: await wrongIn(told, options)};
}

async function wrongIn(told: readonly string[], options: RunOptions): Promise<readonly string[]> {
	const run = (...args: readonly string[]) => runCli([...args, '--library', 'library.db'], options);
	const check = await run('library', 'check');
	if (/no such library/.test(check.stderr)) return told.length > 0 ? ['there is no library'] : [];
	if (check.exitCode !== 0) return [check.stdout + check.stderr];
	const lines = (await run('export')).stdout.trimEnd().split('\n').slice(1);
	const articles = lines.map(
		(line) => JSON.parse(line) as {readonly id: string; readonly title: string; readonly text: string},
	);
	const ids = new Set(articles.map(({id}) => id));
	return [
		...told.filter((id) => !ids.has(id)).map((id) => `${id} was told of and is not there`),
		...articles.filter(({title, text}) => !text.startsWith(title)).map(({id}) => `${id} is half there`),
	];
}

/** Writes a list into a folder, and gives its name. */
export async function putList(folder: string, name: string, articles: number): Promise<string> {
	const file = `${name}.jsonl`;
	await writeFile(join(folder, file), listOf(name, articles));
	return file;
}
