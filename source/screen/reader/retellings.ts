import type {Alignment, Passage, Source, Span} from '../../core/model.ts';
import {knownAlignment} from '../alignments.ts';
import type {State} from '../state.ts';

/** A passage another source shares with the one being read. */
export type Retelling = {readonly alignment: Alignment; readonly passage: Passage};

// Enough for any story told so far; each costs one alignment when the source is looked at.
const MAX_COMPANIONS = 40;

/** The sources a source is held against for its margin: those of its story, the nearest in the list first where there are many. */
export function companionsOf({sources}: State, source: Source): readonly Source[] {
	const at = sources.indexOf(source);
	return sources
		.filter((other) => other !== source && other.story === source.story)
		.map((other) => ({other, distance: Math.abs(sources.indexOf(other) - at)}))
		.sort((a, b) => a.distance - b.distance)
		.slice(0, MAX_COMPANIONS)
		.map(({other}) => other);
}

/** What other sources say of a stretch of a source, as far as it is known: the best passage of each, the best first. */
export function retellingsOf(state: State, source: Source, span: Span): readonly Retelling[] {
	return companionsOf(state, source)
		.flatMap((other) => {
			const alignment = knownAlignment(state, source, other);
			const best = alignment?.passages
				.filter(({left}) => left.some(({start, end}) => start < span.end && end > span.start))
				.reduce<Passage | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
			return alignment && best ? [{alignment, passage: best}] : [];
		})
		.sort((a, b) => b.passage.score - a.passage.score);
}
