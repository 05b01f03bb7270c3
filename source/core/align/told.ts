import type {Group} from './grouping.ts';

/** The sentences that copied stretches hold, by their indices into the profiles: nothing more is asked of them. */
export type Told = {readonly left: ReadonlySet<number>; readonly right: ReadonlySet<number>};

export const toldBy = (stretches: readonly Group[]): Told => ({
	left: new Set(stretches.flatMap(({left}) => left)),
	right: new Set(stretches.flatMap(({right}) => right)),
});
