import type {Piece} from '../pieces.ts';
import type {PlacedPiece} from './dom-pieces.ts';

/** A paragraph that was taken out of a page, and which of the page's paragraphs it is; `undefined` where it is none as it stands. */
export type Found = {readonly piece: Piece; readonly at: number | undefined};

/**
 * Paragraphs that were taken out of a page as they stand on it, where all that was changed is spaces and punctuation, since
 * extraction takes the space out of "« Non » : rien", and the elements around one, which told that it is a caption or that
 * it is two. Paragraphs with the same words are told apart by their order.
 */
export function asOnPage(pieces: readonly Piece[], onPage: readonly PlacedPiece[]): readonly Found[] {
	const keys = onPage.map(({piece}) => letters(piece.text));
	const indexes = new Map<string, number[]>();
	for (const [index, key] of keys.entries()) indexes.set(key, [...(indexes.get(key) ?? []), index]);
	let last = -1;
	return pieces.flatMap((piece): readonly Found[] => {
		const same = indexes.get(letters(piece.text)) ?? [];
		const at = same.find((index) => index > last);
		if (at !== undefined) last = at;
		if (same.length > 0) return [{piece: onPage[at ?? same[0]!]!.piece, at}];
		const run = runOf(letters(piece.text), keys, last + 1);
		if (run.length === 0) return [{piece, at: undefined}];
		last = run.at(-1)!;
		return run.map((index) => ({piece: onPage[index]!.piece, at: index}));
	});
}

/** The next of some texts that one after the other make up a text; none where there are no such. */
function runOf(wanted: string, keys: readonly string[], from: number): readonly number[] {
	for (let start = from; start < Math.min(keys.length, from + MAX_PASSED); start++) {
		const run: number[] = [];
		let rest = wanted;
		for (let index = start; rest !== '' && index < keys.length && rest.startsWith(keys[index]!); index++) {
			run.push(index);
			rest = rest.slice(keys[index]!.length);
		}
		if (rest === '' && run.length > 1) return run;
	}
	return [];
}

// Boxes and menus between two paragraphs.
const MAX_PASSED = 100;

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
