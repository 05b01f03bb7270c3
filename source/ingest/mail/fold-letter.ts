import type {Piece} from '../pieces.ts';

/**
 * The paragraphs of a mail, those that are not its text as furniture: what its sender writes before a mail that is sent on
 * and the head of that mail, the signature, and what newsletters say about themselves.
 */
export function foldLetter(
	pieces: readonly Piece[],
	{isNewsletter}: {readonly isNewsletter: boolean},
): readonly Piece[] {
	const mark = pieces.findIndex(({text}) => SENT_ON.test(text));
	const start = mark < 0 ? 0 : endOfHead(pieces, mark);
	const signature = pieces.findIndex(({text}) => /^-- ?(?:\n|$)/.test(text));
	const end = signature <= start ? pieces.length : signature;
	return pieces.map((piece, index) =>
		index < start ||
		index >= end ||
		(isNewsletter && ABOUT_ITSELF.test(piece.text) && piece.text.length < MAX_NOTE_LENGTH)
			? {...piece, kind: 'furniture'}
			: piece,
	);
}

/** From whom and when the mail was that is sent on, as its head says; nothing where none is. */
export function sentOn(pieces: readonly Piece[]): {
	readonly from?: string | undefined;
	readonly date?: string | undefined;
} {
	const mark = pieces.findIndex(({text}) => SENT_ON.test(text));
	if (mark < 0) return {};
	const lines = pieces.slice(mark, endOfHead(pieces, mark)).flatMap(({text}) => text.split('\n'));
	const find = (name: RegExp) => lines.map((line) => name.exec(line)?.[1]?.trim()).find(Boolean);
	return {
		from: find(/^\*?(?:from|von|de|da|van)\s?:\*?\s*"?([^"<[]+)/i),
		date: find(/^\*?(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data)\s?:\*?\s*(.+)/i),
	};
}

const SENT_ON =
	/^(?:-{2,}\s*|>\s*)?(?:forwarded message|original message|begin forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht)\b/i;

// "From: Ada Moss", in a paragraph of its own or with the next.
const HEAD =
	/^(?:\*?(?:from|date|sent|subject|to|cc|reply-to|von|datum|gesendet|betreff|an|de|envoyé|objet|à|para|asunto|fecha|enviado|da|data|oggetto|a|van|aan|onderwerp)\s?:)/i;

/** Behind the lines that tell from whom, when and to whom the mail was that is sent on. */
function endOfHead(pieces: readonly Piece[], mark: number): number {
	const next = pieces.findIndex(({text}, index) => index > mark && !HEAD.test(text));
	return next < 0 ? mark : next;
}

const ABOUT_ITSELF =
	/\b(?:unsubscribe|manage (?:your )?(?:preferences|subscription)|view (?:this (?:e-?mail|newsletter) )?(?:in|online|on) ?(?:your |the |a )?(?:browser|web)?|abbestellen|abmelden|im browser (?:ansehen|anzeigen|öffnen)|désabonner|désinscri\p{L}+|voir (?:la version|dans le navigateur)|darse de baja|cancelar (?:la |su )?suscripción|ver en (?:el )?navegador|disiscriv\p{L}+|afmelden)|отписаться/iu;

// What is longer is a paragraph that speaks of unsubscribing.
const MAX_NOTE_LENGTH = 300;
