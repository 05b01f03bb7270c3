import type {Shape} from './shape.ts';
import type {Sign} from './signs.ts';
import {withoutTimeStamp} from './time-stamps.ts';

/**
 * Where the readers' comments begin, or the number of paragraphs where there are none.
 *
 * Comments are told by the line each begins with, a name and a time stamp or "Jane Doe says:", which comes again and again after the article.
 * One such line is enough where the page says that comments follow or numbers them; a text that begins with one is a discussion itself and keeps all.
 */
export function findComments(
	shapes: readonly Shape[],
	signs: readonly (Sign | undefined)[],
	firstProse: number,
): number {
	const heads = shapes.map((_, index) => index).filter((index) => index > firstProse && isCommentHead(shapes, index));
	const [head] = heads;
	if (head === undefined) return shapes.length;
	const announced = shapes.some(
		(_, index) => index > firstProse && (signs[index] === 'comments' || signs[index] === 'reply-form'),
	);
	const replies = shapes.filter(({text}, index) => index > head && REPLY.test(text)).length;
	if (
		heads.length < (announced || replies > 0 ? 1 : MIN_HEADS) ||
		shapes.findIndex((_, i) => isCommentHead(shapes, i)) < firstProse
	)
		return shapes.length;
	let start = head;
	while (start - 1 > firstProse && isNumberedName(shapes[start - 1]!)) start--;
	return start;
}

// Two lines with a name and a time may be a byline and an update.
const MIN_HEADS = 3;

// A name, a place in the thread, a time stamp: more is a sentence.
const MAX_HEAD_WORDS = 16;
const MAX_HEAD_LENGTH = 160;

const REPLY =
	/^(?:reply|répondre|antworten|responder|ответить|回复|返信|report(?: comment)?|like|upvote|downvote|quote|permalink|\d+ (?:likes?|replies|points?|votes?))\b.{0,20}$/i;

const NAME = '[\\p{L}\\p{N}][\\p{L}\\p{N}_.\\- ]{1,40}';
const SPEECH = new RegExp(
	`^(?:\\d+[.)] )?${NAME} (?:says|said|wrote|writes|commented|replied|a dit|schrieb|sagt|dijo|dice|пишет|написал)(?: on .{4,40})?:$`,
	'u',
);

function isCommentHead(shapes: readonly Shape[], index: number): boolean {
	const {text, words} = shapes[index]!;
	if (words > MAX_HEAD_WORDS || text.length > MAX_HEAD_LENGTH) return false;
	if (SPEECH.test(text)) return true;
	const rest = withoutTimeStamp(text);
	if (rest === undefined) return false;
	const name = rest || shapes[index - 1]?.text || '';
	return isName(name);
}

const NOT_A_NAME =
	/^(?:by|updated?|published|posted|last|first|modified|on|at|in|since|the|from|live|edited|date|just|photo)\b/i;

/** Up to eight words that could be a user's name twice over, and none of a byline's or a sentence's marks. */
function isName(text: string): boolean {
	const name = text
		.replace(/[\s|·•,–—-]*(?:on|at|said|says|wrote)?[\s|·•,:–—-]*$/i, '')
		.replace(/^(?:\d+[.)]\s+|[#@])/, '');
	return (
		/^[\p{L}\p{N}][^!?:;“”"]{1,80}$/u.test(name) &&
		name.split(/\s+/).length <= 8 &&
		!NOT_A_NAME.test(name) &&
		!/[.]$/.test(name)
	);
}

/** "1. maiman61 Offline maiman61": an item of a thread that opens with its number and is no sentence. */
function isNumberedName({text, words, isClosed}: Shape): boolean {
	return /^(?:\d{1,4}[.)]|#\d+)\s/.test(text) && words <= 8 && !isClosed;
}
