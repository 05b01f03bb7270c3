import {Worker} from 'node:worker_threads';
import type {Source} from '../core/model.ts';
import type {LongPair} from '../screen/alignments.ts';
import type {Answer, Question} from './compare-worker.ts';

/** A thread that compares long texts, one pair at a time; started when it is first asked. */
export type ComparingThread = {
	/** Compares two sources; told are the stages it passes, then what came of it. */
	readonly ask: (pair: LongPair, tell: (answer: Answer) => void) => void;
	/** Ends it, whatever it is at, and frees what it holds. */
	readonly stop: () => void;
};

// A thread keeps what it has read of each text, so that another threshold comes at once; in a matrix of books that would add up.
const MOST_KEPT = 4;

export function comparingThread(): ComparingThread {
	let worker: Worker | undefined;
	const numbers = new Map<Source, number>();
	const stop = () => {
		worker?.removeAllListeners();
		void worker?.terminate();
		worker = undefined;
		numbers.clear();
	};
	return {
		stop,
		ask({left, right, threshold}, tell) {
			const isNew = (source: Source) => !numbers.has(source);
			if (numbers.size + [left, right].filter(isNew).length > MOST_KEPT) stop();
			const news = [left, right].filter(isNew).map((source, index) => [numbers.size + index, source] as const);
			for (const [number, source] of news) numbers.set(source, number);
			worker ??= startWorker();
			worker
				.removeAllListeners()
				.on('message', tell)
				.on('error', (error) => {
					stop();
					tell({failure: describeFailure(error)});
				});
			const question: Question = {news, left: numbers.get(left)!, right: numbers.get(right)!, threshold};
			worker.postMessage(question);
		},
	};
}

function startWorker(): Worker {
	// The bundle has it beside this file, under the same name and ending.
	const file = new URL(`compare-worker${/\.\w+$/.exec(import.meta.url)?.[0]}`, import.meta.url);
	const worker = new Worker(file);
	// It does not keep the program alive.
	worker.unref();
	return worker;
}

/** Why a text could not be compared. Throws what is no matter of size: that is a bug. */
function describeFailure(error: NodeJS.ErrnoException): string {
	if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return 'they need more memory than there is';
	throw error;
}
