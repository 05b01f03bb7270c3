import type {Block, BlockKind} from '../core/model.ts';
import type {Document} from './document.ts';
import {letters} from './letters.ts';

/** A paragraph of a document before it has its place in a text; without a kind where the format does not tell it. */
export type Piece = {
	readonly text: string;
	readonly kind?: BlockKind;
	/** Whether nearly all of it is the text of links. */
	readonly isLink?: true;
};

/** Pieces one below the other with an empty line between them, and where those of a known kind stand. */
export function textOfPieces(pieces: readonly Piece[]): Required<Pick<Document, 'text' | 'known'>> {
	const known: Block[] = [];
	let text = '';
	for (const {text: piece, kind} of pieces) {
		if (text !== '') text += '\n\n';
		if (kind) known.push({start: text.length, end: text.length + piece.length, kind});
		text += piece;
	}
	return {text, known};
}

/** Pieces below a title, which may be the first of them already. */
export function withTitle(title: string | undefined, pieces: readonly Piece[]): readonly Piece[] {
	if (title === undefined) return pieces;
	const first = pieces.filter(({kind}) => kind !== 'furniture').slice(0, MAX_BEFORE_TITLE);
	const same = first.find(({text}) => letters(text) === letters(title));
	const body = pieces.filter((piece) => piece !== same);
	return [{text: title, kind: 'title'}, ...body];
}

// A section label and a date line at most.
const MAX_BEFORE_TITLE = 3;
