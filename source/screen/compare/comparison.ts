import type {Alignment, Span} from '../../core/model.ts';
import type {Mark} from '../marks.ts';
import type {Signs} from '../signs.ts';
import type {CompareColumns} from './geometry.ts';

export type SideName = 'left' | 'right';

/** What every block of one comparison is drawn from. */
export type Comparison = {
	readonly alignment: Alignment;
	readonly columns: CompareColumns;
	/** What is looked for, in a stretch of a side. */
	readonly foundIn: (side: SideName, stretch: Span) => readonly Mark[];
	readonly signs: Signs;
};
