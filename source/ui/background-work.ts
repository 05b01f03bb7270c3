import {awaitedWork, pendingWork} from '../screen/pending-work.ts';
import type {Store} from './store.ts';

// What a person feels as at once: a key never waits longer than one piece of work and this.
const SLICE_MS = 8;
// Before the first slice: what a key asked for is drawn first, and the next key of a held one.
const QUIET_MS = 30;
// Between slices keys are read.
const PAUSE_MS = 4;
// How often what is known so far is drawn: a frame takes as long as a slice.
const SHOW_MS = 120;

/** Does what the screen would like to know but does not wait for, in slices between keys. Gives a function that ends it. */
export function startWork(store: Store): () => void {
	let timer: NodeJS.Timeout | undefined;
	let shownMs = performance.now();
	let isNews = false;
	const show = () => {
		isNews = false;
		shownMs = performance.now();
		store.send({kind: 'work-done'});
	};
	const work = () => {
		timer = undefined;
		const end = performance.now() + SLICE_MS;
		let next = pendingWork(store.state());
		for (; next && performance.now() < end; next = pendingWork(store.state())) {
			next();
			isNews = true;
		}
		if (next) timer = setTimeout(work, PAUSE_MS);
		if (isNews && (!next || performance.now() - shownMs > SHOW_MS)) show();
	};
	const schedule = () => {
		// What the screen says it is at somebody waits for.
		timer ??= setTimeout(work, awaitedWork(store.state()) ? PAUSE_MS : QUIET_MS);
	};
	schedule();
	const unsubscribe = store.subscribe(schedule);
	return () => {
		unsubscribe();
		clearTimeout(timer);
	};
}
