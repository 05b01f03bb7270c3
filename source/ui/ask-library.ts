import {setTimeout as wait} from 'node:timers/promises';
import type {ShelfAnswer, ShelfQuestion} from '../core/shelf.ts';
import {UserError} from '../core/user-error.ts';
import type {State} from '../screen/state.ts';
import {takeAnswer} from '../screen/stories/take-answer.ts';
import {wantedOf} from '../screen/stories/wanted.ts';
import type {TerminalEvent} from '../screen/update.ts';
import type {EditStories} from './perform.ts';
import type {Store} from './store.ts';

/** A library as the reader asks it. A question may take long: it is answered apart, while keys are. */
export type AskedLibrary = {
	readonly file: string;
	readonly ask: (question: ShelfQuestion) => Promise<ShelfAnswer>;
	/** The same without another thread, for what the first frame is to show: that has to be started first. */
	readonly askHere: (question: ShelfQuestion) => Promise<ShelfAnswer>;
	readonly edit: EditStories;
	/** A number that is another one when something was changed, by whatever program. */
	readonly revision: () => Promise<number>;
	readonly close: () => void;
};

// What a person feels as waiting.
const LATE_MS = 200;

// As often as new articles are looked for: one row is read.
const LOOK_MS = 1000;

/** The state with what its first frame shows. */
export async function withFirstAnswers(state: State, {askHere}: AskedLibrary): Promise<State> {
	let next = state;
	for (let question = wantedOf(next); question && question.kind !== 'sources'; question = wantedOf(next))
		next = takeAnswer(next, await askHere(question));
	return next;
}

/**
 * Asks the library whatever the screen would like to know, one question after the other: when an answer comes, the next is what the
 * screen wants then, so that nobody waits for what was wanted before. Gives a function that ends it.
 */
export function startAsking(store: Store, library: AskedLibrary): () => void {
	let isAsking = false;
	/** Carries out what may fail; a failure that a user can mend is told, and the screen stays as it was. */
	const guarded = async (work: () => Promise<TerminalEvent | undefined>): Promise<void> => {
		isAsking = true;
		const event = await work().catch(async (error: unknown) => {
			if (!(error instanceof UserError)) throw error;
			store.send({kind: 'effect-done', message: error.message});
			// Not tried again at once.
			await wait(LOOK_MS, undefined, {ref: false});
		});
		isAsking = false;
		if (event) store.send(event);
		else look();
	};
	const ask = (question: ShelfQuestion) =>
		guarded(async () => {
			const late = setTimeout(() => store.send({kind: 'library-late'}), LATE_MS);
			try {
				return {kind: 'library-answered', answer: await library.ask(question)};
			} finally {
				clearTimeout(late);
			}
		});
	const look = () => {
		const question = isAsking ? undefined : wantedOf(store.state());
		if (question) void ask(question);
	};
	const unsubscribe = store.subscribe(look);
	const lookForNews = () => {
		if (isAsking) return;
		void guarded(async () => {
			const revision = await library.revision();
			return revision === store.state().shelf?.revision ? undefined : {kind: 'library-revision', revision};
		});
	};
	const clock = setInterval(lookForNews, LOOK_MS).unref();
	// Starts the thread before the first key needs it.
	lookForNews();
	look();
	return () => {
		unsubscribe();
		clearInterval(clock);
		library.close();
	};
}
