import {findRelated} from '../../core/align/related.ts';
import {findRetellings, type Retold} from '../../core/align/retellings.ts';
import type {Alignment, Passage, Source, Span} from '../../core/model.ts';
import {alignmentOf} from '../alignments.ts';
import {remember} from '../memo.ts';
import type {State} from '../state.ts';

const related = new WeakMap<readonly Source[], ReadonlyMap<Source, readonly Source[]>>();

/** The sources that may tell something a source tells: those that share rare words with it. */
export function companionsOf({sources}: State, source: Source): readonly Source[] {
	const all = remember(related, sources, () => {
		const pairs = findRelated(sources).map(([one, other]) => [sources[one]!, sources[other]!] as const);
		const both = [...pairs, ...pairs.map(([one, other]) => [other, one] as const)];
		const grouped = Map.groupBy(both, ([one]) => one);
		return new Map([...grouped].map(([one, list]) => [one, list.map(([, other]) => other)]));
	});
	return all.get(source) ?? [];
}

const told = new WeakMap<Source, WeakMap<Source, Map<number, readonly Retold[]>>>();

/** Which sentences of a source another tells too; computed once for each threshold. */
export function learnRetellings({settings: {threshold}}: State, source: Source, other: Source): void {
	remember(retoldBy(source, other), threshold, () => findRetellings(source, [other], {threshold}));
}

/** Whether that was computed before. */
export function isLearnt({settings: {threshold}}: State, source: Source, other: Source): boolean {
	return retoldBy(source, other).has(threshold);
}

function retoldBy(source: Source, other: Source): Map<number, readonly Retold[]> {
	const ofSource = remember(told, source, () => new WeakMap());
	return remember(ofSource, other, () => new Map());
}

/** The other sources that tell something of a stretch of a source, as far as it is known. */
export function tellersOf(state: State, source: Source, {start, end}: Span): readonly Source[] {
	return companionsOf(state, source).filter((other) =>
		retoldBy(source, other)
			.get(state.settings.threshold)
			?.some(({sentence, by}) => by.length > 0 && sentence.start < end && sentence.end > start),
	);
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
