import {keepFailure, keepFindings, type LongPair} from '../screen/alignments.ts';
import {longWork} from '../screen/pending-work.ts';
import type {Progress} from '../screen/state.ts';
import {comparingThread} from './comparing-thread.ts';
import type {Store} from './store.ts';

const SECOND_MS = 1000;

/**
 * Has the long pairs that the screen asks for compared in another thread, tells how far it is, and stops what nobody asks for any
 * more. Gives a function that ends it.
 *
 * @param isCounting whether the seconds are told as they pass
 */
export function startComparing(store: Store, isCounting: boolean): () => void {
	const thread = comparingThread();
	let running: LongPair | undefined;
	let clock: NodeJS.Timeout | undefined;
	const end = () => {
		clearInterval(clock);
		running = undefined;
	};
	const begin = (pair: LongPair) => {
		running = pair;
		const startedMs = performance.now();
		let stage: Progress['stage'] = 'reading';
		const tell = () => {
			const seconds = isCounting ? Math.floor((performance.now() - startedMs) / SECOND_MS) : undefined;
			store.send({kind: 'progress', progress: {stage, seconds}});
		};
		if (isCounting) clock = setInterval(tell, SECOND_MS).unref();
		thread.ask(pair, (answer) => {
			if ('stage' in answer) {
				stage = answer.stage;
				return tell();
			}
			if ('findings' in answer) keepFindings(pair, answer.findings);
			else keepFailure(pair, answer.failure);
			end();
			store.send({kind: 'compared'});
		});
	};
	const look = () => {
		const wanted = longWork(store.state());
		// For another threshold the thread has all but the wording at hand: what it is at may as well come to its end.
		if (running && wanted && running.left === wanted.left && running.right === wanted.right) return;
		if (running) thread.stop();
		end();
		if (wanted) begin(wanted);
		else if (store.state().progress) store.send({kind: 'progress', progress: undefined});
	};
	const unsubscribe = store.subscribe(look);
	look();
	return () => {
		unsubscribe();
		end();
		thread.stop();
	};
}
