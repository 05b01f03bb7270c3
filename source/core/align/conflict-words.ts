import type {Conflict, Source} from '../model.ts';

const MARK = /[“”„«»「」『』‘’‚"']/;

/**
 * The words that one side of a conflict has, as they stand; `nothing` where it lacks them. Speech comes with its quotation marks, by which it
 * is told from the same words without.
 */
export function conflictWords({text}: Source, {flag, ...spans}: Conflict, side: 'left' | 'right'): string {
	const span = spans[side];
	if (!span) return 'nothing';
	const words = text.slice(span.start, span.end);
	if (flag !== 'quote') return words;
	const [before, behind] = [text.charAt(span.start - 1), text.charAt(span.end)];
	return `${MARK.test(before) ? before : ''}${words}${MARK.test(behind) ? behind : ''}`;
}
