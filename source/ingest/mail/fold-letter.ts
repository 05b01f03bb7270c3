import {letters} from '../letters.ts';
import type {Piece} from '../pieces.ts';
import {ANSWERED, SENT_ON} from './quoted.ts';

/**
 * The paragraphs of a mail, those that are not its text as furniture: what its sender writes before a mail that is sent on
 * and the head of that mail, the signature and notices below, and what newsletters say about themselves.
 */
export function foldLetter(
	pieces: readonly Piece[],
	{isNewsletter, title}: {readonly isNewsletter: boolean; readonly title: string | undefined},
): readonly Piece[] {
	const mark = markOf(pieces);
	const start = mark >= 0 ? endOfHead(pieces, mark) : isNewsletter ? headlineOf(pieces, title) : 0;
	const signature = pieces.findIndex(({text}, index) => index > start && /^(?:-- ?|_{10,})(?:\n|$)/.test(text));
	const leave = isNewsletter
		? pieces.findLastIndex((piece, index) => index > pieces.length / 2 && saysWhoReads(piece))
		: -1;
	const end = Math.min(...[signature, leave].map((index) => (index > start ? index : pieces.length)));
	return pieces.map((piece, index) =>
		index < start || index >= end || (isNewsletter && saysWhoReads(piece)) || CONFIDENTIAL.test(piece.text)
			? {...piece, kind: 'furniture'}
			: piece,
	);
}

/** Whether a mail says how to read no more of its kind, as those do that go out to many. */
export const isForMany = (pieces: readonly Piece[]) => markOf(pieces) < 0 && pieces.some(saysWhoReads);

const saysWhoReads = ({text}: Piece) => text.length < MAX_NOTE_LENGTH && ABOUT_ITSELF.test(text);

/** Where the headline stands below the name and the date of a newsletter; 0 where it does not. */
function headlineOf(pieces: readonly Piece[], title: string | undefined): number {
	if (title === undefined) return 0;
	const index = pieces
		.slice(0, MAX_ABOVE_HEADLINE)
		.findIndex(({text}) => letters(text.split('\n', 1)[0]!) === letters(title));
	return Math.max(0, index);
}

// A link to the browser, a name, a date, a greeting.
const MAX_ABOVE_HEADLINE = 6;

/** From whom and when the mail was that is sent on, as its head says; nothing where none is. */
export function sentOn(pieces: readonly Piece[]): {
	readonly name?: string | undefined;
	readonly address?: string | undefined;
	readonly date?: string | undefined;
} {
	const mark = markOf(pieces);
	if (mark < 0) return {};
	const lines = pieces.slice(mark, endOfHead(pieces, mark)).flatMap(({text}) => text.split('\n'));
	const find = (name: RegExp) => lines.map((line) => name.exec(line)?.[1]?.trim()).find(Boolean);
	return {
		name: find(/^\*?(?:from|von|de|da|van)\s?:\*?\s*"?([^"<[]+)/i) ?? find(WROTE),
		address: find(/^\*?(?:from|von|de|da|van)\s?:.*[<[](?:mailto:)?([^>\]\s]+@[^>\]\s]+)/i),
		date:
			find(/^\*?(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data)\s?:\*?\s*(.+)/i) ??
			find(/^(?:on|am|le|el|il|op)\s(.+),\s[^,]+:$/i),
	};
}

const WROTE =
	/,\s*([^,<]+?)\s*(?:<[^>]*>\s*)?(?:wrote|a écrit|escribió|ha scritto)\s?:$|(?:schrieb|schreef)\s+([^<:]+?)\s*(?:<[^>]*>)?\s*:$/i;

/**
 * The paragraph that a mail which is sent on begins with: a line that says so, its head, or the line above one that is answered
 * and longer than the answer; -1 where there is none.
 */
function markOf(pieces: readonly Piece[]): number {
	return pieces.findIndex(
		({text}, index) => SENT_ON.test(text) || isHead(text) || (ANSWERED.test(text) && isLonger(pieces, index)),
	);
}

function isLonger(pieces: readonly Piece[], mark: number): boolean {
	const isMarked = pieces[mark + 1]?.text.startsWith('>') ?? true;
	return !isMarked && lengthOf(pieces.slice(0, mark)) < lengthOf(pieces.slice(mark + 1));
}

const lengthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, {text}) => sum + text.length, 0);

/** Whether a paragraph is the head of a mail and no more: from whom, and two of when, to whom and about what. */
function isHead(text: string): boolean {
	const lines = text.split('\n');
	return (
		lines.length >= 3 &&
		/^\*?(?:from|von|de|da|van)\s?:/i.test(lines[0]!) &&
		lines.every((line) => HEAD.test(line) || /^\s/.test(line))
	);
}

// "From: Ada Moss", in a paragraph of its own or with the next.
const HEAD =
	/^(?:\*?(?:from|date|sent|subject|to|cc|reply-to|von|datum|gesendet|betreff|an|de|envoyé|objet|à|para|asunto|fecha|enviado|da|data|oggetto|a|van|aan|onderwerp)\s?:)/i;

/** Behind the lines that tell from whom, when and to whom the mail was that is sent on. */
function endOfHead(pieces: readonly Piece[], mark: number): number {
	const next = pieces.findIndex(({text}, index) => index > mark && !HEAD.test(text));
	return next < 0 ? mark : next;
}

const CONFIDENTIAL =
	/^(?:\W*(?:confidentiality|disclaimer)\b.{0,200}|this (?:e-?mail|message|communication)(?: and| is| may| contains|,).{0,200})\b(?:confidential|privileged|intended (?:only |solely )?for)|^diese (?:e-?mail|nachricht) .{0,100}vertraulich|^ce (?:message|courriel|mail) .{0,150}confidentiel|^este (?:mensaje|correo|e-mail) .{0,150}confidencial/is;

const ABOUT_ITSELF =
	/\b(?:unsubscribe|manage (?:your )?(?:preferences|subscription)|view (?:this (?:e-?mail|newsletter) )?(?:in|online|on) ?(?:your |the |a )?(?:browser|web)?|abbestellen|abmelden|im browser (?:ansehen|anzeigen|öffnen)|désabonner|désinscri\p{L}+|voir (?:la version|dans le navigateur)|darse de baja|cancelar (?:la |su )?suscripción|ver en (?:el )?navegador|disiscriv\p{L}+|afmelden)|отписаться|配信停止|購読解除|退订|取消订阅|^(?:read|view)(?: this| it)?(?: (?:on (?:our|the) (?:web ?)?site|online))\.?$/iu;

// What is longer is a paragraph that speaks of unsubscribing.
const MAX_NOTE_LENGTH = 300;
