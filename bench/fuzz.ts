// Opens damaged files of every format, and adds them to a library: node bench/fuzz.ts [COUNT], 10,000 unless told. Ends with 1 at
// the first that is not opened or refused in one line within five seconds, that puts anything beside the library, or of which
// adding would tell what a terminal acts on; and leaves it in the folder it names.
import {mkdir, mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {answerLine} from '../source/commands/added.ts';
import {UserError} from '../source/core/user-error.ts';
import {readPath} from '../source/ingest/open.ts';
import {toArrivals} from '../source/library/arrivals.ts';
import {inBatches} from '../source/library/batches.ts';
import {findDamage} from '../source/library/find-damage.ts';
import {openSqliteLibrary} from '../source/library/sqlite/open-sqlite-library.ts';
import {mutations} from '../test/ingest/mutate.ts';
import {ACTS_ON_TERMINAL, wrongWith} from '../test/ingest/open-hostile.ts';
import {SAMPLE_FILES} from '../test/ingest/sample-files.ts';

const HANG_MS = 5000;

const count = Number(process.argv[2] ?? 10_000);
const seed = Date.now();
const root = await mkdtemp(join(tmpdir(), 'wirediff-fuzz-'));
// So deep that a name with "../" in it stays in sight.
const folder = join(root, 'a', 'b');
await mkdir(folder, {recursive: true});
const file = join(folder, 'library.db');
const library = openSqliteLibrary(file);
const samples = Object.entries(SAMPLE_FILES);
const slowest = new Map(samples.map(([name]) => [name, 0]));
let [added, kept] = [0, 0];
for (const [index, mutate] of fc.sample(mutations, {numRuns: count, seed}).entries()) {
	const [name, bytes] = samples[index % samples.length]!;
	const path = join(folder, name);
	const damaged = mutate(bytes);
	const first = await tryFile(name, damaged);
	// A busy machine stops for seconds, too: what hangs does so again.
	const {wrong, ms} = first.ms < HANG_MS ? first : await tryFile(name, damaged);
	slowest.set(name, Math.max(slowest.get(name)!, ms));
	if (wrong !== undefined || ms >= HANG_MS)
		end(`${path} (seed ${seed}, file ${index}) after ${Math.round(ms)} ms: ${wrong ?? 'takes too long'}`);
	await rm(path);
}
const {damage} = await findDamage(library);
library.close();
if (damage.length > 0) end(`${file}: ${damage.join('; ')}`);
await rm(root, {recursive: true});
process.stdout.write(
	`${count} damaged files (seed ${seed}): each opened or refused in one line; ${added} articles added, ${kept} there already, the library sound\n`,
);
for (const [name, ms] of slowest) process.stdout.write(`  ${name.padEnd(16)} slowest ${Math.round(ms)} ms\n`);

async function tryFile(name: string, bytes: Uint8Array) {
	const path = join(folder, name);
	const start = performance.now();
	const wrong = (await wrongWith(path, bytes)) ?? (await wrongAdding(path)) ?? (await wrongBeside(name));
	return {wrong, ms: performance.now() - start};
}

async function wrongAdding(path: string): Promise<string | undefined> {
	const lines: string[] = [];
	try {
		for await (const batch of inBatches(arrivalsIn(path), () => 1))
			for (const answer of await library.add(batch)) {
				if (answer.kind === 'added') added++;
				else kept++;
				lines.push(answerLine(answer).slice(0, -1));
			}
	} catch (error) {
		// Refused, as it was when it was opened.
		if (!(error instanceof UserError)) return error instanceof Error ? error.stack : `throws ${error}`;
	}
	const bad = lines.find((line) => ACTS_ON_TERMINAL.test(line));
	return bad === undefined ? undefined : `adding tells ${JSON.stringify(bad)}`;
}

async function* arrivalsIn(path: string) {
	for await (const arrival of toArrivals(readPath(path, undefined, {isHashed: true})))
		if (!('note' in arrival)) yield arrival;
}

async function wrongBeside(name: string): Promise<string | undefined> {
	const there = await readdir(root, {recursive: true, withFileTypes: true});
	const files = there.filter((entry) => entry.isFile()).map((entry) => entry.name);
	const others = files.filter((one) => one !== name && !/^library\.db(?:-wal|-shm)?$/.test(one));
	return others.length === 0 ? undefined : `writes ${others}`;
}

function end(line: string): never {
	process.stdout.write(`${line}\n`);
	process.exit(1);
}
