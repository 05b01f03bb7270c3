import {type Kept, keptOf} from '../screen/kept/kept.ts';
import {keptOfLibrary} from '../screen/stories/kept-in-library.ts';
import type {Store} from './store.ts';

/** Where what is to outlast the run goes. Each gives a line about what went wrong, if anything did. */
export type Keeper = {
	readonly keep: (values: Kept) => Promise<string | undefined>;
	readonly keepAtOnce: (values: Kept) => string | undefined;
};

// Long enough that nobody is pressing keys, short enough to lose little when the power fails.
const QUIET_MS = 1000;

/** Keeps what changes whenever it has been quiet for a while, and when the program ends, however it does. */
export function keepState(store: Store, keeper: Keeper): () => void {
	const valuesNow = () => {
		const state = store.state();
		return state.shelf ? keptOfLibrary(state) : keptOf(state);
	};
	let isTold = false;
	let timer: NodeJS.Timeout | undefined;
	const keep = async () => {
		const problem = await keeper.keep(valuesNow());
		if (problem && !isTold) store.send({kind: 'effect-done', message: problem});
		isTold ||= problem !== undefined;
	};
	const unsubscribe = store.subscribe(() => {
		clearTimeout(timer);
		timer = setTimeout(keep, QUIET_MS);
	});
	const keepNow = () => {
		unsubscribe();
		clearTimeout(timer);
		const problem = keeper.keepAtOnce(valuesNow());
		if (problem && !isTold) process.stderr.write(`wirediff: ${problem}\n`);
	};
	// Signals end the program there.
	process.once('exit', keepNow);
	void keep();
	return () => {
		process.off('exit', keepNow);
		keepNow();
	};
}
