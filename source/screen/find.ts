import type {Source, Span} from '../core/model.ts';
import {finderIn} from '../core/search/find-in-text.ts';
import {touching} from '../core/touching.ts';
import type {Mark} from './marks.ts';
import {remember, rememberLatest} from './memo.ts';
import type {State} from './state.ts';

/** The places in a source that hold what is looked for with `/`, in text order. */
export function findMatches({find}: State, source: Source): readonly Span[] {
	return find?.phrase ? matchesIn(source, find.phrase) : [];
}

/** The matches in a stretch of a source as marks; the one gone to stands out. */
export function findMarks(state: State, source: Source, stretch: Span): readonly Mark[] {
	const at = state.find?.at;
	return touching(findMatches(state, source), stretch).map((match) => {
		const isCurrent = at?.source === source.id && at.start === match.start;
		return {...match, style: isCurrent ? 'currentMatch' : 'match'};
	});
}

// Every drawn frame asks again for the phrase that is being looked for, and nobody asks for an earlier one.
const latest = new WeakMap<Source, {readonly question: string; readonly value: readonly Span[]}>();

const finders = new WeakMap<Source, ReturnType<typeof finderIn>>();

function matchesIn(source: Source, phrase: string): readonly Span[] {
	return rememberLatest(latest, source, phrase, () => remember(finders, source, () => finderIn(source.text))(phrase));
}
