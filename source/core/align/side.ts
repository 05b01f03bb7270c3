import type {Sentence} from '../model.ts';

/** One side of a passage: some sentences of one source, in text order. */
export type Side = {readonly text: string; readonly sentences: readonly Sentence[]};
