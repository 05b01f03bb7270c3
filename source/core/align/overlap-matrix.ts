import type {Source} from '../model.ts';
import {type AlignOptions, outlineOf} from './align.ts';
import {type Overlap, overlapOf} from './overlap.ts';
import {findRelated} from './related.ts';

/**
 * How much each source shares with each other one: a cell for every ordered pair, row by row.
 * Each pair is aligned once, and only if it may share anything.
 */
export function overlapMatrix(sources: readonly Source[], options: AlignOptions = {}): readonly Overlap[] {
	const cells = sources.map((left) => sources.map((right) => emptyOverlap(left, right)));
	for (const [one, other] of findRelated(sources)) {
		const outline = outlineOf(sources[one]!, sources[other]!, options);
		cells[one]![other] = overlapOf(outline, 'left');
		cells[other]![one] = overlapOf(outline, 'right');
	}
	return cells.flatMap((row, at) => row.filter((_, column) => column !== at));
}

function emptyOverlap(left: Source, right: Source): Overlap {
	return {left: left.id, right: right.id, share: 0, verbatimShare: 0, passages: 0, strong: 0};
}
