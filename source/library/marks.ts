import type {Source} from '../core/model.ts';
import {canonicalAddress} from './canonical-address.ts';
import {bandsOf, runsOf} from './sketch.ts';

/** What an article is known again by. */
export type Marks = {
	readonly address: string | undefined;
	readonly runs: Uint32Array;
	readonly bands: readonly number[];
};

export function marksOf(source: Source): Marks {
	const runs = runsOf(source);
	return {address: canonicalAddress(source.url), runs, bands: bandsOf(runs)};
}
