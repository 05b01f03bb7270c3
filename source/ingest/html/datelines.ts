import type {Piece} from '../pieces.ts';

/** Paragraphs, the first of which begins with the place and agency that a page sets on a line of their own: "ORRIN (CN) —". */
export function withDatelines(pieces: readonly Piece[]): readonly Piece[] {
	const at = pieces
		.slice(0, MAX_BEFORE_TEXT)
		.findIndex(({text}) => text.length < MAX_LENGTH && /\p{L}.*\s[—–-]$/u.test(text));
	const next = pieces[at + 1];
	if (at < 0 || next === undefined || next.kind !== undefined) return pieces;
	return [...pieces.slice(0, at), {...next, text: `${pieces[at]!.text} ${next.text}`}, ...pieces.slice(at + 2)];
}

// Deck, captions and byline may stand above it.
const MAX_BEFORE_TEXT = 6;
const MAX_LENGTH = 60;
