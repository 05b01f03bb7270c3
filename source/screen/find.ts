import type {Source, Span} from '../core/model.ts';
import {finderIn, findInText} from '../core/search/find-in-text.ts';
import {touching} from '../core/touching.ts';
import {type Answering, answering} from './answering.ts';
import {isLongText} from './long-text.ts';
import type {Mark} from './marks.ts';
import {remember} from './memo.ts';
import type {State} from './state.ts';

/** The places in a source that hold what is looked for with `/`, in text order. */
export function findMatches({find}: State, source: Source): readonly Span[] {
	return find?.phrase ? matchesIn(source).answer(find.phrase) : [];
}

/** The matches in a stretch of a source as marks; the one gone to stands out. Does not wait until all of a long text is looked through. */
export function findMarks(state: State, source: Source, stretch: Span): readonly Mark[] {
	const {phrase = '', at} = state.find ?? {};
	if (phrase === '') return [];
	const isWaiting = isLongText(source) && matchesIn(source).known(phrase) === undefined;
	const matches = isWaiting ? matchesAround(source, stretch, phrase) : findMatches(state, source);
	return touching(matches, stretch).map((match) => {
		const isCurrent = at?.source === source.id && at.start === match.start;
		return {...match, style: isCurrent ? 'currentMatch' : 'match'};
	});
}

/** The next step of looking through a long text, which begins as soon as the field for it is open; `undefined` when that is done. */
export function findingOn({find, prompt}: State, source: Source): (() => void) | undefined {
	const isAsked = find !== undefined || prompt?.purpose === 'find';
	const phrase = find?.phrase ?? '';
	if (!isAsked || !isLongText(source) || matchesIn(source).known(phrase)) return undefined;
	return () => void matchesIn(source).goOn(phrase);
}

// Every drawn frame asks again for the phrase that is being looked for, and nobody asks for an earlier one.
const finders = new WeakMap<Source, Answering<readonly Span[]>>();

const matchesIn = (source: Source) => remember(finders, source, () => answering(finderIn(source.text)));

// A match may begin before what is seen, and end behind it.
const AROUND = 200;

function matchesAround({text}: Source, {start, end}: Span, phrase: string): readonly Span[] {
	const from = Math.max(0, start - AROUND);
	return findInText(text.slice(from, end + AROUND), phrase).map((match) => ({
		start: from + match.start,
		end: from + match.end,
	}));
}
