import type {Metadata} from '../../core/model.ts';
import {saysWhatAuthorIs} from '../../core/text/author-box.ts';
import {letters} from '../letters.ts';
import type {Piece} from '../pieces.ts';
import {withDatelines} from './datelines.ts';
import {pieceSign} from './piece-sign.ts';

/**
 * The paragraphs of a page's article, those among them that are not part of it as furniture: lines above it that repeat
 * who wrote it and when, lines of links, and quotations of the article itself.
 */
export function foldPieces(
	found: readonly Piece[],
	facts: {readonly [Key in 'author' | 'outlet' | 'published']: Metadata[Key] | undefined},
): readonly Piece[] {
	const pieces = withDatelines(found.filter((piece) => !isReplyButton(piece)));
	const all = pieces.map(({text}) => letters(text)).join('\n');
	const mayFoldReferences = lengthOf(pieces.filter(isReference)) < lengthOf(pieces) * MAX_REFERENCES;
	const isPulledAt = (index: number) => pieces[index]?.kind === 'quote' && isPulled(pieces[index].text, all);
	return pieces.map((piece, index) => {
		if (piece.kind === 'furniture') return piece;
		const isFurniture =
			(index < MAX_BEFORE_TEXT && isByline(piece.text, facts)) ||
			isAuthor(piece.text, facts) ||
			(mayFoldReferences && isReference(piece)) ||
			isPulledAt(index) ||
			(isPulledAt(index - 1) && isSpeaker(piece)) ||
			(index >= pieces.length - MAX_BEHIND_TEXT && isAboutAuthor(piece.text, facts));
		return isFurniture ? {...piece, kind: 'furniture'} : piece;
	});
}

/** Whether a link only leads to where one may comment. A letter has it between its paragraphs, where it ends nothing. */
const isReplyButton = (piece: Piece) => piece.isLink === true && pieceSign(piece) === 'reply-form';

// A text of which more is references is a list of them.
const MAX_REFERENCES = 0.4;

const lengthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, {text}) => sum + text.length, 0);

// Section, deck, outlet, author and date at most.
const MAX_BEFORE_TEXT = 6;
const MAX_BYLINE_LENGTH = 160;

/** Whether a line above the text names author, outlet or date: the source says so already. */
function isByline(text: string, {author, outlet, published}: Parameters<typeof foldPieces>[1]): boolean {
	if (text.length > MAX_BYLINE_LENGTH) return false;
	const namesAuthor = author?.split(', ').some((name) => text.includes(name)) ?? false;
	// It may end with an office or the time it takes to read, and a full stop; or what is left of one whose names were taken out.
	if (BY.test(text) && (namesAuthor || text.length < MIN_NAMED_LENGTH)) return true;
	if (endsSentence(text)) return false;
	const [year = '', , day = ''] = (published ?? '').slice(0, 10).split('-');
	const isDated = year !== '' && text.includes(year) && new RegExp(`(?<!\\d)0?${Number(day)}(?!\\d)`).test(text);
	return isDated || text === outlet || namesAuthor;
}

const BY = /^(?:by|von|par|por|di|door|av|af)(?:[:\s]|$)/i;
const MIN_NAMED_LENGTH = 6;

/** The name of an author alone, above a part of the text by that one. */
const isAuthor = (text: string, {author}: Parameters<typeof foldPieces>[1]) =>
	author?.split(', ').includes(text) ?? false;

/** Whether a paragraph only leads to another story. A heading may lead to its own place on the page. */
const isReference = ({text, kind, isLink}: Piece) =>
	isLink === true &&
	kind !== 'heading' &&
	text.length < MAX_REFERENCE_LENGTH &&
	(!endsSentence(text) || /^[▶►☞➤→]/.test(text));

// A long headline; what is longer is a paragraph whose author linked it to a document.
const MAX_REFERENCE_LENGTH = 200;

/** Whether a quotation is in the text once more: pulled out of it to catch the eye. */
function isPulled(quote: string, all: string): boolean {
	const wanted = letters(quote);
	return wanted !== '' && all.indexOf(wanted) !== all.lastIndexOf(wanted);
}

/** The name below a quotation. */
const isSpeaker = ({text, kind}: Piece) => kind === 'quote' && text.length < MAX_SPEAKER_LENGTH && !endsSentence(text);

// Name, office and place.
const MAX_SPEAKER_LENGTH = 80;

/** Whether a paragraph says who the author is, which pages do at the end. */
const isAboutAuthor = (text: string, {author}: Parameters<typeof foldPieces>[1]) =>
	author?.split(', ').some((name) => saysWhatAuthorIs(text, name)) ?? false;

// What each of some authors does, thanks, and a correction.
const MAX_BEHIND_TEXT = 6;

const endsSentence = (text: string) => /[.!?…。！？]["'”’»)]*$/.test(text);
