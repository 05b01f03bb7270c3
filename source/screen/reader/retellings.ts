import {findRelated} from '../../core/align/related.ts';
import {findRetellings} from '../../core/align/retellings.ts';
import type {Alignment, Passage, Source, Span} from '../../core/model.ts';
import {alignmentOf} from '../alignments.ts';
import {remember} from '../memo.ts';
import type {State} from '../state.ts';
import {touching} from '../touching.ts';

// As many as a story has; of a larger collection the nearest in the list, so that neither time nor memory grows with it.
const MOST_CANDIDATES = 200;

/** The sources that are looked through for the margin of one: those of its story, the nearest in the list where there are many. */
export function candidatesOf({sources}: State, source: Source): readonly Source[] {
	const ofStory = sources.filter(({story}) => story === source.story);
	const first = Math.max(0, Math.min(ofStory.indexOf(source) - MOST_CANDIDATES / 2, ofStory.length - MOST_CANDIDATES));
	return ofStory.slice(first, first + MOST_CANDIDATES).filter((other) => other !== source);
}

const related = new WeakMap<readonly Source[], Map<Source, readonly Source[]>>();

/** Of those, the ones that share rare words with it and so may tell something it tells. Reads every candidate: never while drawing. */
export function companionsOf(state: State, source: Source): readonly Source[] {
	const ofSources = remember(related, state.sources, () => new Map());
	return remember(ofSources, source, () => {
		const candidates = candidatesOf(state, source);
		return findRelated([source, ...candidates]).flatMap(([one, other]) => (one === 0 ? [candidates[other - 1]!] : []));
	});
}

const told = new WeakMap<Source, WeakMap<Source, Map<number, readonly Span[]>>>();

/** Which sentences of a source another tells too; computed once for each threshold. */
export function learnRetellings({settings: {threshold}}: State, source: Source, other: Source): void {
	remember(retoldBy(source, other), threshold, () =>
		findRetellings(source, [other], {threshold}).flatMap(({sentence, by}) => (by.length > 0 ? [sentence] : [])),
	);
}

/** Whether that was computed before. */
export function isLearnt({settings: {threshold}}: State, source: Source, other: Source): boolean {
	return retoldBy(source, other).has(threshold);
}

function retoldBy(source: Source, other: Source): Map<number, readonly Span[]> {
	const ofSource = remember(told, source, () => new WeakMap());
	return remember(ofSource, other, () => new Map());
}

/** The other sources that tell something of a stretch of a source, as far as it is known. */
export function tellersOf(state: State, source: Source, span: Span): readonly Source[] {
	const companions = related.get(state.sources)?.get(source) ?? [];
	return companions.filter((other) => {
		const told = retoldBy(source, other).get(state.settings.threshold);
		return told !== undefined && touching(told, span).length > 0;
	});
}

/** A passage another source shares with the one being read. */
export type Retelling = {readonly alignment: Alignment; readonly passage: Passage};

/** How others tell a stretch of a source: the best passage of each, the best first. Aligns the source with each. */
export function retellingsOf(state: State, source: Source, span: Span): readonly Retelling[] {
	return tellersOf(state, source, span)
		.flatMap((other) => {
			const alignment = alignmentOf(state, source, other);
			const inSpan = ({left}: Passage) => left.some(({start, end}) => start < span.end && end > span.start);
			const best = alignment.passages.filter(inSpan).sort((a, b) => b.score - a.score)[0];
			return best ? [{alignment, passage: best}] : [];
		})
		.sort((a, b) => b.passage.score - a.passage.score);
}
