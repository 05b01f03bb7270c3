import {Worker} from 'node:worker_threads';
import {UserError} from '../core/user-error.ts';
import {type Content, lengthOf} from './content.ts';
import type {Document, FileFacts, Note, Reading} from './document.ts';
import {FORMATS, type FormatName} from './formats.ts';
import {noneTaken, type Taken, take} from './taken.ts';
import {THREAD_MEMORY} from './thread-memory.ts';

/** What the thread that reads files is asked. */
export type Question = {
	readonly format: FormatName;
	readonly content: Content;
	readonly facts: FileFacts;
	readonly taken: Taken;
};

/** What it answers; `read` is how many bytes it is through, `mistake` a whole line for the user, `failure` what a parser said. */
export type Answer =
	| {readonly found: Document | Note}
	| {readonly read: number}
	| {readonly mistake: string}
	| {readonly failure: string}
	| {readonly isDone: true};

// A long report takes some 100 ms. Nobody waits longer for one, and a folder of hostile files must not stop all others.
const LIMIT_MS = 4000;

let idle: Worker | undefined;

/**
 * The documents in a file of some format, read in another thread: a file that its parser cannot finish, by loops or by
 * sheer size, ends in a `UserError` after four seconds without a document, and not in a program that hangs.
 * It is at most some texts ahead of who takes them. Bytes may be gone afterwards: they are handed over, not copied.
 */
export async function* readApart(
	format: FormatName,
	content: Content,
	facts: FileFacts,
	tellPart: Reading['tellPart'] = () => {},
): AsyncGenerator<Document | Note> {
	const {name} = facts;
	const bytes = await lengthOf(content);
	const taken = noneTaken();
	const worker = idle ?? startWorker();
	idle = undefined;
	worker.ref();
	let [isUsable, isLong] = [false, false];
	try {
		worker.postMessage({format, content, facts, taken} satisfies Question, ownMemory(content));
		for await (const answer of answersOf(worker, name)) {
			if ('found' in answer) {
				yield answer.found;
				take(taken, answer.found);
				continue;
			}
			if ('read' in answer) {
				isLong = true;
				tellPart(name, Math.min(1, answer.read / bytes));
				continue;
			}
			isUsable = true;
			if ('mistake' in answer) throw new UserError(answer.mistake);
			if ('failure' in answer)
				throw new UserError(`${name}: is not ${FORMATS[format].what} that can be read (${answer.failure})`);
			return;
		}
	} finally {
		if (isLong) tellPart(name, 1);
		if (isUsable && idle === undefined) keep(worker);
		else await worker.terminate();
	}
}

/** The memory of some bytes, where they have it to themselves: it is handed over and not copied. */
function ownMemory(content: Content): ArrayBuffer[] {
	if (!('bytes' in content)) return [];
	const {buffer, byteLength} = content.bytes;
	return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

/** Keeps a thread for the next file, though not the program alive for it. */
function keep(worker: Worker): void {
	worker.unref();
	idle = worker;
}

function startWorker(): Worker {
	// The bundle has it beside this file, under the same name and ending.
	const file = new URL(`format-worker${/\.\w+$/.exec(import.meta.url)?.[0]}`, import.meta.url);
	return new Worker(file, {resourceLimits: THREAD_MEMORY});
}

/** What a thread answers, one by one, until nobody asks on. Throws where it takes too long for the next, or breaks. */
async function* answersOf(worker: Worker, name: string): AsyncGenerator<Answer> {
	const waiting: Answer[] = [];
	let broken: Error | undefined;
	let wake = () => {};
	const onMessage = (answer: Answer) => {
		waiting.push(answer);
		wake();
	};
	const onError = (error: NodeJS.ErrnoException) => {
		const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
		broken = isFull ? new UserError(`${name}: needs more memory than a file may take`) : error;
		wake();
	};
	worker.on('message', onMessage).on('error', onError);
	try {
		for (;;) {
			const next = waiting.shift();
			if (next) yield next;
			else if (broken) throw broken;
			else if (!(await isAwake((call) => (wake = call))))
				throw new UserError(`${name}: takes longer to read than a file may (${LIMIT_MS / 1000} s)`);
		}
	} finally {
		worker.off('message', onMessage).off('error', onError);
	}
}

/** Waits until the function it hands out is called; `false` when the limit came first. */
async function isAwake(handOut: (call: () => void) => void): Promise<boolean> {
	const {promise, resolve} = Promise.withResolvers<boolean>();
	const timer = setTimeout(() => resolve(false), LIMIT_MS);
	handOut(() => resolve(true));
	return promise.finally(() => clearTimeout(timer));
}
