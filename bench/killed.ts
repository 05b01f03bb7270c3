// Kills a program that adds, at random moments, and looks at the library afterwards: node bench/killed.ts 200
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startCli} from '../test/helpers/cli.ts';
import {killWhile, putList} from '../test/helpers/killed.ts';

const ARTICLES = 3_000;
// Each round adds to what the rounds before left, until it is this many.
const ROUNDS_PER_LIBRARY = 10;

const rounds = Number(process.argv[2] ?? 200);
let [wrong, told, inTime] = [0, 0, 0];
const {firstMs, wholeMs} = await timeWhole();
for (let round = 0; round < rounds; ) {
	const folder = await mkdtemp(join(tmpdir(), 'wirediff-killed-'));
	for (let turn = 0; turn < ROUNDS_PER_LIBRARY && round < rounds; turn++, round++) {
		const list = await putList(folder, `list-${round}`, ARTICLES);
		const killed = await killWhile(['add', list], momentOf(round), {cwd: folder});
		told += killed.told;
		if (killed.told > 0 && killed.told < ARTICLES) inTime++;
		wrong += killed.wrong.length;
		for (const line of killed.wrong.slice(0, 5)) process.stdout.write(`round ${round}: ${line}\n`);
	}
	await rm(folder, {recursive: true});
}
process.stdout.write(
	`killed ${rounds} times, ${inTime} of them between the first article and the last; ${told} articles were told of; ${wrong} things wrong\n`,
);
process.exitCode = wrong > 0 ? 1 : 0;

/** A random moment: of four rounds three while articles are added, one from the very beginning. */
function momentOf(round: number): number {
	const from = round % 4 === 0 ? 0 : firstMs;
	return from + Math.random() * (wholeMs - from);
}

/** When adding tells of its first article and when it ends, undisturbed and however busy the machine is. */
async function timeWhole(): Promise<{readonly firstMs: number; readonly wholeMs: number}> {
	const folder = await mkdtemp(join(tmpdir(), 'wirediff-killed-'));
	const list = await putList(folder, 'whole', ARTICLES);
	const start = performance.now();
	const child = startCli(['add', list, '--library', 'library.db'], {cwd: folder});
	child.stdin.end();
	let firstMs: number | undefined;
	child.stdout.on('data', () => {
		firstMs ??= performance.now() - start;
	});
	await once(child, 'close');
	const wholeMs = performance.now() - start;
	await rm(folder, {recursive: true});
	return {firstMs: firstMs ?? wholeMs, wholeMs};
}
