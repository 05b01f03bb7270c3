import type {Alignment} from '../../core/model.ts';
import {failureOf, isStandIn} from '../alignments.ts';
import {keyFor} from '../key-bindings.ts';
import {oneLine} from '../one-line.ts';
import {type Row, row, run} from '../row.ts';
import type {Progress, State} from '../state.ts';
import {signsOf} from '../window.ts';

const STAGES: {readonly [Stage in Progress['stage']]: string} = {
	reading: 'reading both texts',
	matching: 'looking for sentences that tell the same',
	wording: 'comparing their wording',
};

/** What stands in place of a comparison that takes its time, or cannot be made; nothing where it is there. */
export function drawWaiting(state: State, alignment: Alignment): readonly Row[] {
	if (!isStandIn(alignment)) return [];
	const failure = failureOf(alignment);
	if (failure) return [row(), row(run(`  These two cannot be compared: ${oneLine(failure)}`, 'message'))];
	const {ellipsis} = signsOf(state);
	const back = keyFor(state, 'back', 'q');
	return [
		row(),
		row(run(`  comparing two long texts${ellipsis} ${describeProgress(state)}`, 'message')),
		row(run(`  All keys work meanwhile; ${back} leaves and stops it.`, 'dim')),
	];
}

/** The stage the comparing is at, and since how long it goes on. */
export function describeProgress({progress}: State): string {
	if (!progress) return '';
	const since = progress.seconds === undefined ? '' : `, ${progress.seconds} s`;
	return `${STAGES[progress.stage]}${since}`;
}
