import {findRelated} from '../../core/align/related.ts';
import {findRetellings} from '../../core/align/retellings.ts';
import type {Alignment, Passage, Source, Span} from '../../core/model.ts';
import {touching} from '../../core/touching.ts';
import {alignmentOf, isLongPair, knownAlignment, LONGEST_AT_ONCE} from '../alignments.ts';
import {pairTable, remember} from '../memo.ts';
import type {State} from '../state.ts';

// As many as a story has; of a larger collection the nearest in the list, so that neither time nor memory grows with it.
const MOST_CANDIDATES = 200;

/** The sources that are looked through for the margin of one: those of its story, the nearest in the list where there are many. */
export function candidatesOf({sources}: State, source: Source): readonly Source[] {
	const ofStory = sources.filter(({story}) => story === source.story);
	const first = Math.max(0, Math.min(ofStory.indexOf(source) - MOST_CANDIDATES / 2, ofStory.length - MOST_CANDIDATES));
	return ofStory.slice(first, first + MOST_CANDIDATES).filter((other) => other !== source);
}

const related = new WeakMap<readonly Source[], Map<Source, readonly Source[]>>();

// Longer ones keep a processor busy for long: only who asks for the comparison gets it.
const MOST_UNASKED = 100_000 ** 2;

/** Whether a text can be read between two keys; what others tell of a longer one is only known from comparing them apart. */
export function isQuicklyRead({text}: Source): boolean {
	return text.length <= LONGEST_AT_ONCE;
}

/** Of those, the ones that share rare words with it and so may tell something it tells. Reads every candidate: never while drawing. */
export function companionsOf(state: State, source: Source): readonly Source[] {
	const ofSources = remember(related, state.sources, () => new Map());
	return remember(ofSources, source, () => {
		const candidates = candidatesOf(state, source).filter(({text}) => text.length * source.text.length <= MOST_UNASKED);
		if (!isQuicklyRead(source)) return candidates;
		const read = candidates.filter(isQuicklyRead);
		const near = new Set(
			findRelated([source, ...read]).flatMap(([one, other]) => (one === 0 ? [read[other - 1]!] : [])),
		);
		return candidates.filter((other) => near.has(other) || !isQuicklyRead(other));
	});
}

const retold = pairTable<readonly Span[]>();

/** Learns which sentences of a source another tells too; once for each threshold. Not for long pairs: see `retoldBy`. */
export function learnRetellings({settings: {threshold}}: State, source: Source, other: Source): void {
	remember(retold(source, other), threshold, () =>
		findRetellings(source, [other], {threshold}).flatMap(({sentence, by}) => (by.length > 0 ? [sentence] : [])),
	);
}

/** Which sentences of a source another tells too, in text order, as far as that is known; of a long pair once it was compared. */
export function retoldBy(state: State, source: Source, other: Source): readonly Span[] | undefined {
	const known = retold(source, other);
	const {threshold} = state.settings;
	const alignment = isLongPair(source, other) ? knownAlignment(state, source, other) : undefined;
	if (!alignment) return known.get(threshold);
	return remember(known, threshold, () =>
		alignment.passages.flatMap(({left}) => left).sort((a, b) => a.start - b.start),
	);
}

/** The other sources that tell something of a stretch of a source, as far as it is known. */
export function tellersOf(state: State, source: Source, span: Span): readonly Source[] {
	const companions = related.get(state.sources)?.get(source) ?? [];
	return companions.filter((other) => touching(retoldBy(state, source, other) ?? [], span).length > 0);
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
