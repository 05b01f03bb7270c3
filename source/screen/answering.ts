import {allSteps, type Steps} from '../core/steps.ts';

/** Questions about one thing that take long to answer: each in steps, for those who do not wait. Only the latest is worked on. */
export type Answering<Value> = {
	/** One step towards an answer; whether it is there now. */
	readonly goOn: (question: string) => boolean;
	/** The answer, worked out to its end if need be. */
	readonly answer: (question: string) => Value;
	/** The answer if it is there. */
	readonly known: (question: string) => Value | undefined;
	/** The answer that was there last, to whatever question. */
	readonly latest: () => Value | undefined;
};

export function answering<Value>(begin: (question: string) => Steps<Value>): Answering<Value> {
	let latest: {readonly question: string; readonly value: Value} | undefined;
	let running: {readonly question: string; readonly steps: Steps<Value>} | undefined;
	const known = (question: string) => (latest?.question === question ? latest.value : undefined);
	const stepsTo = (question: string) => {
		if (running?.question !== question) running = {question, steps: begin(question)};
		return running.steps;
	};
	const keep = (question: string, value: Value) => {
		running = undefined;
		latest = {question, value};
		return value;
	};
	return {
		goOn(question) {
			if (latest?.question === question) return true;
			const step = stepsTo(question).next();
			if (step.done) keep(question, step.value);
			return step.done === true;
		},
		answer: (question) => known(question) ?? keep(question, allSteps(stepsTo(question))),
		known,
		latest: () => latest?.value,
	};
}
