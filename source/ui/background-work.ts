import {pendingWork} from '../screen/pending-work.ts';
import type {Store} from './store.ts';

// What a person feels as at once: a key never waits longer than one piece of work and this.
const SLICE_MS = 12;
// Between slices keys are read and a frame is drawn.
const PAUSE_MS = 30;

/** Does what the screen would like to know but does not wait for, in slices between keys. Gives a function that ends it. */
export function startWork(store: Store): () => void {
	let timer: NodeJS.Timeout | undefined;
	const work = () => {
		timer = undefined;
		const end = performance.now() + SLICE_MS;
		let isChanged = false;
		for (let next = pendingWork(store.state()); next; next = pendingWork(store.state())) {
			next();
			isChanged = true;
			if (performance.now() > end) break;
		}
		if (isChanged) store.send({kind: 'work-done'});
	};
	const schedule = () => {
		timer ??= setTimeout(work, PAUSE_MS);
	};
	schedule();
	const unsubscribe = store.subscribe(schedule);
	return () => {
		unsubscribe();
		clearTimeout(timer);
	};
}
