import {align} from '../core/align/align.ts';
import type {Alignment, Source} from '../core/model.ts';
import {pairTable, remember} from './memo.ts';
import type {State} from './state.ts';

/** Two texts that take too long to be compared between two keys, and the threshold that is set. */
export type LongPair = {readonly left: Source; readonly right: Source; readonly threshold: number};

/** What comparing two sources found, without the sources. */
export type Findings = Omit<Alignment, 'left' | 'right'>;

// Two texts of 20,000 characters take some 100 ms, and so does reading one of 100,000: what nobody feels as waiting.
const MOST_AT_ONCE = 20_000 ** 2;
export const LONGEST_AT_ONCE = 100_000;

const alignments = pairTable<Alignment>();
const standIns = pairTable<Alignment>();
const failures = pairTable<string>();

/** Whether two sources are compared apart, while keys are answered, and not where the answer is needed. */
export function isLongPair({text: left}: Source, {text: right}: Source): boolean {
	return left.length * right.length > MOST_AT_ONCE || Math.max(left.length, right.length) > LONGEST_AT_ONCE;
}

/**
 * Two sources side by side at the threshold that is set; computed once for each threshold. For a long pair that is not compared
 * yet, one that shares and lacks nothing stands in.
 */
export function alignmentOf(state: State, left: Source, right: Source): Alignment {
	const {threshold} = state.settings;
	const known = knownAlignment(state, left, right);
	if (known) return known;
	if (!isLongPair(left, right))
		return remember(alignments(left, right), threshold, () => align(left, right, {threshold}));
	return remember(standIns(left, right), threshold, () => ({
		left,
		right,
		threshold,
		passages: [],
		onlyLeft: [],
		onlyRight: [],
		share: {left: 0, right: 0},
	}));
}

/** The alignment if it was computed before, so that a screen can be drawn while others are still to come. */
export function knownAlignment({settings: {threshold}}: State, left: Source, right: Source): Alignment | undefined {
	return alignments(left, right).get(threshold);
}

/** Whether an alignment only stands in for one that is still to come. */
export function isStandIn(alignment: Alignment): boolean {
	const {left, right, threshold} = alignment;
	return standIns(left, right).get(threshold) === alignment;
}

/** Takes over what comparing a long pair found. */
export function keepFindings({left, right, threshold}: LongPair, findings: Findings): void {
	alignments(left, right).set(threshold, {...findings, left, right});
}

/** Remembers why a long pair cannot be compared, so that nobody tries again. */
export function keepFailure({left, right, threshold}: LongPair, reason: string): void {
	failures(left, right).set(threshold, reason);
}

export function failureOf({left, right, threshold}: LongPair): string | undefined {
	return failures(left, right).get(threshold);
}
