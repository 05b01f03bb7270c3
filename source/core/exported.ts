import type {Overlap} from './align/overlap.ts';
import type {Alignment, Hit, Source} from './model.ts';

/** What can be written to a file for others: what a screen shows, without how it shows it. */
export type Exported =
	| {readonly kind: 'sources'; readonly sources: readonly Source[]}
	| {readonly kind: 'source'; readonly source: Source}
	| {readonly kind: 'comparison'; readonly alignment: Alignment}
	| {
			readonly kind: 'hits';
			readonly phrase: string;
			readonly sources: readonly Source[];
			readonly hits: readonly Hit[];
	  }
	| {readonly kind: 'matrix'; readonly sources: readonly Source[]; readonly cells: readonly Overlap[]};
