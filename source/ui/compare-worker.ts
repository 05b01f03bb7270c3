// The thread that `compare-apart.ts` starts: compares long texts as it is asked to, and remembers those it was given.
import {parentPort} from 'node:worker_threads';
import {align, linksBetween} from '../core/align/align.ts';
import {profileOf} from '../core/align/profile.ts';
import type {Source} from '../core/model.ts';
import type {Findings} from '../screen/alignments.ts';
import type {Progress} from '../screen/state.ts';

/** Two sources by the numbers they have in this thread; `news` are those it was not given before. */
export type Question = {
	readonly news: readonly (readonly [number: number, source: Source])[];
	readonly left: number;
	readonly right: number;
	readonly threshold: number;
};
export type Answer = {readonly stage: Progress['stage']} | {readonly findings: Findings} | {readonly failure: string};

const sources = new Map<number, Source>();

const answer = (message: Answer) => parentPort?.postMessage(message);

parentPort?.on('message', ({news, left, right, threshold}: Question) => {
	try {
		for (const [number, source] of news) sources.set(number, source);
		answer({findings: compare(sources.get(left)!, sources.get(right)!, threshold)});
	} catch (error) {
		// Texts of a size that no array holds.
		if (!(error instanceof RangeError)) throw error;
		answer({failure: error.message});
	}
});

/** Step by step, so that whoever waits sees how far it is; what one step finds the next has at hand. */
function compare(left: Source, right: Source, threshold: number): Findings {
	answer({stage: 'reading'});
	profileOf(left);
	profileOf(right);
	answer({stage: 'matching'});
	linksBetween(left, right);
	answer({stage: 'wording'});
	const {left: _left, right: _right, ...findings} = align(left, right, {threshold});
	return findings;
}
