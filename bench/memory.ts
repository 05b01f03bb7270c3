import {readFile} from 'node:fs/promises';
import {openTerminal} from '../test/terminal/terminal.ts';
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
	const status = await readFile(`/proc/${terminal.pid}/status`, 'utf8');
	terminal.kill();
	await terminal.ended;
	const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
	return [atMost('memory of the reader on the samples', kilobytes / 1024, 150, 'MB')];
}
