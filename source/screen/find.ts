import type {Source, Span} from '../core/model.ts';
import {findInText} from '../core/search/find-in-text.ts';
import type {Mark} from './marks.ts';
import {rememberLatest} from './memo.ts';
import type {State} from './state.ts';

/** The places in a source that hold what is looked for with `/`, in text order. */
export function findMatches({find}: State, source: Source): readonly Span[] {
	return find?.phrase ? matchesIn(source, find.phrase) : [];
}

/** The matches in a source as marks; the one gone to stands out. */
export function findMarks(state: State, source: Source): readonly Mark[] {
	const at = state.find?.at;
	return findMatches(state, source).map((match) => {
		const isCurrent = at?.source === source.id && at.start === match.start;
		return {...match, style: isCurrent ? 'currentMatch' : 'match'};
	});
}

// Every drawn frame asks again for the phrase that is being looked for, and nobody asks for an earlier one.
const latest = new WeakMap<Source, {readonly question: string; readonly value: readonly Span[]}>();

function matchesIn(source: Source, phrase: string): readonly Span[] {
	return rememberLatest(latest, source, phrase, () => findInText(source.text, phrase));
}
