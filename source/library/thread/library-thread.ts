import {Worker} from 'node:worker_threads';
import {UserError} from '../../core/user-error.ts';
import {THREAD_MEMORY} from '../../ingest/thread-memory.ts';
import type {Library} from '../library.ts';

// What a screen asks and what adds many articles; nothing that gives what cannot be handed from thread to thread.
const METHODS = [
	'add',
	'revision',
	'count',
	'named',
	'search',
	'countStories',
	'shelf',
	'countShelf',
	'placeOnShelf',
	'story',
	'inStory',
	'getAll',
	'place',
	'mergeStories',
	'nameStory',
	'amend',
	'standing',
	'bringBack',
] as const satisfies readonly (keyof Library)[];

type Method = (typeof METHODS)[number];

/** The part of a library that can be asked from another thread. */
export type ThreadedLibrary = Pick<Library, Method>;

/** A question to the thread; `number` is that of its reply. */
export type Call = {readonly number: number; readonly method: Method; readonly parameters: readonly unknown[]};
export type Reply = {readonly number: number} & ({readonly result: unknown} | {readonly problem: string});

type Waiting = {readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void};

/**
 * A library that is asked in a thread of its own, so that nobody waits for the disk or for a long question; one question after
 * the other. Started when it is first asked. `close` ends it without waiting for what is asked.
 */
export function openLibraryThread(file: string): ThreadedLibrary & Pick<Library, 'close'> {
	const waiting = new Map<number, Waiting>();
	let worker: Worker | undefined;
	let asked = 0;
	const ask = (method: Method, parameters: readonly unknown[]) =>
		new Promise<unknown>((resolve, reject) => {
			worker ??= startWorker(file, waiting);
			waiting.set(++asked, {resolve, reject});
			worker.postMessage({number: asked, method, parameters} satisfies Call);
		});
	const methods = METHODS.map((method) => [method, (...parameters: readonly unknown[]) => ask(method, parameters)]);
	return {...(Object.fromEntries(methods) as ThreadedLibrary), close: () => void worker?.terminate()};
}

function startWorker(file: string, waiting: Map<number, Waiting>): Worker {
	// The bundle has it beside this file, under the same name and ending.
	const program = new URL(`library-worker${/\.\w+$/.exec(import.meta.url)?.[0]}`, import.meta.url);
	const worker = new Worker(program, {workerData: file, resourceLimits: THREAD_MEMORY});
	// It does not keep the program alive.
	worker.unref();
	worker.on('message', (reply: Reply) => {
		const {resolve, reject} = waiting.get(reply.number)!;
		waiting.delete(reply.number);
		if ('problem' in reply) reject(new UserError(reply.problem));
		else resolve(reply.result);
	});
	worker.on('error', (error) => {
		for (const {reject} of waiting.values()) reject(error);
		waiting.clear();
	});
	return worker;
}
