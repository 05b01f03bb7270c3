import {on} from 'node:events';
import {pipeline} from 'node:stream/promises';
import {Worker} from 'node:worker_threads';
import {UserError} from '../core/user-error.ts';
import {STDIN} from '../ingest/open.ts';
import {THREAD_MEMORY} from '../ingest/thread-memory.ts';
import type {Order, Report, Tell} from './add-all.ts';
import type {Context} from './command.ts';

/** What the thread is given; `root` is the folder of the package, as a URL. */
export type Given = {readonly order: Order; readonly root: string};

/** How it ends: all is done, or with a line for the user. */
export type End = {readonly kind: 'done'} | {readonly kind: 'problem'; readonly problem: string};

/**
 * Adds as `addAll` does, in a thread: only there can one say how much memory is taken before what is no longer needed is thrown
 * away.
 */
export async function addApart(
	order: Order,
	{openStdin, root}: Pick<Context, 'openStdin' | 'root'>,
	signal: AbortSignal,
	tell: Tell,
): Promise<void> {
	const hasStdin = order.paths.includes(STDIN);
	const worker = startWorker({order, root: root.href}, hasStdin);
	const stop = () => worker.postMessage('stop');
	signal.addEventListener('abort', stop);
	// The thread is told of what is cut off, and says so.
	if (hasStdin) pipeline(openStdin(), worker.stdin!).catch(() => {});
	try {
		for await (const [report] of on(worker, 'message') as AsyncIterable<[Report | End]>) {
			if (report.kind === 'problem') throw new UserError(report.problem);
			if (report.kind === 'done') return;
			await tell(report);
		}
	} finally {
		signal.removeEventListener('abort', stop);
		await worker.terminate();
	}
}

function startWorker(given: Given, hasStdin: boolean): Worker {
	// The bundle has it beside this file, under the same name and ending.
	const program = new URL(`adding-worker${/\.\w+$/.exec(import.meta.url)?.[0]}`, import.meta.url);
	return new Worker(program, {workerData: given, stdin: hasStdin, resourceLimits: THREAD_MEMORY});
}
