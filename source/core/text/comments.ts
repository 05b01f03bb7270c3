import type {Shape} from './shape.ts';
import type {Sign} from './signs.ts';
import {withoutDates, withoutTimeStamp} from './time-stamps.ts';

/**
 * Where the readers' comments begin, or the number of paragraphs where there are none.
 *
 * Comments are told by the line each begins with, a name and a time stamp or "Jane Doe says:". The page must announce them shortly before,
 * or have the buttons below them ("Reply"): a live report has names and times as well. A text that begins with one is a discussion and keeps all.
 */
export function findComments(
	shapes: readonly Shape[],
	signs: readonly (Sign | undefined)[],
	firstProse: number,
): number {
	const heads = shapes.map((_, index) => index).filter((index) => isCommentHead(shapes, index));
	const inside = heads.filter((index) => index > firstProse);
	const announced = inside.find((index) =>
		signs
			.slice(Math.max(firstProse, index - ANNOUNCED_WITHIN), index)
			.some((sign) => sign === 'comments' || sign === 'reply-form'),
	);
	const isThread =
		inside.length >= 2 && inside.length === heads.length && shapes.slice(inside[0]).some(({text}) => REPLY.test(text));
	const head = announced ?? (isThread ? inside[0] : undefined);
	if (head === undefined) return shapes.length;
	// The name may have a line of its own.
	let start = withoutDates(withoutTimeStamp(shapes[head]!.text) ?? shapes[head]!.text) === '' ? head - 1 : head;
	while (start - 1 > firstProse && isNumberedName(shapes[start - 1]!)) start--;
	return start;
}

// "3 comments", the form for one's own, how they are sorted, the first one's number.
const ANNOUNCED_WITHIN = 6;

// A name, a place in the thread, a time stamp: more is a sentence.
const MAX_HEAD_WORDS = 16;
const MAX_HEAD_LENGTH = 160;

const REPLY =
	/^(?:reply|répondre|antworten|responder|rispondi|beantwoorden|odpowiedz|ответить|відповісти|回复|返信|답글|report(?: comment)?|like|upvote|downvote|quote|permalink|click to rate|\d+ (?:likes?|replies|points?|votes?))(?![\p{L}\d]).{0,20}$/iu;

const SPEECH =
	/^(?:\d+[.)] )?[^!?:;,“”"]{2,40} (?:says|said|wrote|writes|commented|replied|a dit|schrieb|sagt|dijo|dice|пишет|написал)(?:(?: on .{4,40})?:| ?(?:\.{3}|…))$/;

function isCommentHead(shapes: readonly Shape[], index: number): boolean {
	const {text, words, isClosed} = shapes[index]!;
	if (words > MAX_HEAD_WORDS || text.length > MAX_HEAD_LENGTH) return false;
	if (SPEECH.test(text)) return true;
	if (isClosed && !/[ap]\.m\.$/.test(text)) return false;
	const rest = withoutTimeStamp(text);
	// A date alone below a name is a head too, where the page announces comments.
	if (rest === undefined) return withoutDates(text) === '' && isName(shapes[index - 1]?.text ?? '');
	const name = rest || shapes[index - 1]?.text || '';
	return isName(name);
}

const NOT_A_NAME =
	/^(?:by|updated?|published|posted|last|first|modified|on|at|in|since|the|from|live|edited|date|just|photo)\b/i;

/** Up to eight words that could be a user's name twice over, and none of a byline's or a sentence's marks. */
function isName(text: string): boolean {
	const name = withoutTail(text).replace(/^(?:\d+[.)]\s+|[#@])/, '');
	return (
		/^[^\s!-/:-@[-`{-~“”][^!?:;“”"]{1,80}$/.test(name) &&
		name.split(/\s+/).length <= 8 &&
		!NOT_A_NAME.test(name) &&
		!/[.]$/.test(name)
	);
}

/** A line without what stands between a name and its time stamp: signs, then a word, then signs again. */
function withoutTail(line: string): string {
	const rest = line.slice(0, endBefore(BEHIND_WORD, line, line.length));
	const word = /(?:on|at|said|says|wrote)$/i.exec(rest.slice(-5));
	return word ? rest.slice(0, endBefore(BEFORE_WORD, rest, rest.length - word[0].length)) : rest;
}

// Walked back over sign by sign: a pattern would begin at each of them anew.
const BEFORE_WORD = /[\s|·•,–—-]/;
const BEHIND_WORD = /[\s|·•,:–—-]/;

function endBefore(sign: RegExp, line: string, end: number): number {
	let at = end;
	while (at > 0 && sign.test(line[at - 1]!)) at--;
	return at;
}

/** "1. maiman61 Offline maiman61": an item of a thread that opens with its number and is no sentence. */
function isNumberedName({text, words, isClosed}: Shape): boolean {
	return /^(?:\d{1,4}[.)]|#\d+)\s/.test(text) && words <= 8 && !isClosed;
}
