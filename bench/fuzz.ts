// Opens damaged files of every format: node bench/fuzz.ts [COUNT], 10,000 unless told. Ends with 1 at the first that is not
// opened or refused in one line within five seconds, and leaves it in the folder it names.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {mutations} from '../test/ingest/mutate.ts';
import {wrongWith} from '../test/ingest/open-hostile.ts';
import {SAMPLE_FILES} from '../test/ingest/sample-files.ts';

const HANG_MS = 5000;

const count = Number(process.argv[2] ?? 10_000);
const seed = Date.now();
const folder = await mkdtemp(join(tmpdir(), 'wirediff-fuzz-'));
const samples = Object.entries(SAMPLE_FILES);
const slowest = new Map(samples.map(([name]) => [name, 0]));
for (const [index, mutate] of fc.sample(mutations, {numRuns: count, seed}).entries()) {
	const [name, bytes] = samples[index % samples.length]!;
	const path = join(folder, name);
	const start = performance.now();
	const wrong = await wrongWith(path, mutate(bytes));
	const ms = performance.now() - start;
	slowest.set(name, Math.max(slowest.get(name)!, ms));
	if (wrong === undefined && ms < HANG_MS) continue;
	process.stdout.write(
		`${path} (seed ${seed}, file ${index}) after ${Math.round(ms)} ms: ${wrong ?? 'takes too long'}\n`,
	);
	process.exit(1);
}
await rm(folder, {recursive: true});
process.stdout.write(`${count} damaged files (seed ${seed}): each opened or refused in one line\n`);
for (const [name, ms] of slowest) process.stdout.write(`  ${name.padEnd(16)} slowest ${Math.round(ms)} ms\n`);
