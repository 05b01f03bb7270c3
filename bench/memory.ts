import {readFile} from 'node:fs/promises';
import {openTerminal, type Terminal} from '../test/terminal/terminal.ts';
import {atMost, type Figure} from './figure.ts';
import {isWhole} from './start-up.ts';

/** What the reader holds in memory on the samples, after comparing and searching; known from Linux only. */
export async function memoryFigures(): Promise<readonly Figure[]> {
	if (process.platform !== 'linux') return [{what: 'memory', measured: 'skipped: not Linux'}];
	const terminal = openTerminal({columns: 120, rows: 40});
	await terminal.waitFor(isWhole);
	terminal.press('enter');
	await terminal.waitFor(/reader/);
	terminal.press('4');
	await terminal.waitFor(/\bpairs?\b/);
	const megabytes = await residentMegabytes(terminal);
	terminal.kill();
	await terminal.ended;
	return [atMost('memory of the reader on the samples', megabytes, 150, 'MB')];
}

/** What a program in a terminal holds in memory, as Linux tells it. */
export async function residentMegabytes({pid}: Terminal): Promise<number> {
	const status = await readFile(`/proc/${pid}/status`, 'utf8');
	return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}
