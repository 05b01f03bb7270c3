import {anyScript} from './any-script.ts';
import {isCredited} from './caption.ts';
import type {Shape} from './shape.ts';
import {patternSign} from './sign-patterns.ts';
import {phraseSign} from './sign-phrases.ts';
import {withoutDates} from './time-stamps.ts';

/**
 * What a line of a saved page is there for, if not for the article:
 * `line`, furniture by itself; `nav`, a menu entry or feed label, one word that could head a section too; `meta`, byline or reading time;
 * `date`, a date or time alone; `teaser`, one other story; `related`, opens a list of them; `more`, closes one;
 * `author`, opens a box about the author; `comments`, heads or closes readers' comments; `reply-form`, where a reader would write one;
 * `site`, newsletter, cookies, terms; `end`, a copyright line; `about`, the page describing itself, in a sentence that an article could hold too.
 */
export type Sign =
	| 'line'
	| 'nav'
	| 'meta'
	| 'date'
	| 'teaser'
	| 'related'
	| 'more'
	| 'author'
	| 'comments'
	| 'reply-form'
	| 'site'
	| 'end'
	| 'about';

/** What a paragraph is a sign of, told from its form and the stock phrases of news pages; `undefined` for what may be the article's. */
export function signOf({text, words, isClosed}: Shape): Sign | undefined {
	if (words > MAX_SIGN_WORDS || text.length > MAX_SIGN_LENGTH) return;
	const line = normalise(text);
	// Bullets, arrows, rules, rows of asterisks.
	if (!LETTER(line).test(line)) return 'line';
	// Somebody is quoted: an article's sentence, whatever it is about.
	if (/^["“”„«'‘「『]/.test(text) || (isClosed && SAYING.test(text))) return;
	if (isByline(text) || REPORTED(text).test(text)) return 'meta';
	if (isCredited(text)) return 'line';
	if (COUNT.test(line) && !YEAR.test(line)) return 'nav';
	return phraseSign(line) ?? patternSign(line, words, isClosed) ?? dateSign(line, words);
}

// Of comments, of shares, of the place in a list of the most read.
const COUNT = /^\+?\d[\d.,]* ?[km]?$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

const LETTER = anyScript(/[\p{L}\p{N}]/u);

// A cookie or copyright notice at its longest.
const MAX_SIGN_WORDS = 60;
const MAX_SIGN_LENGTH = 500;
const SAYING = /\b(?:said|says|told|added|wrote|asked|tweeted|warned|according to)\b/;

const BYLINE =
	/^(?:By|BY|Di|Da|Written by|Words by|Reported by|Von|Par|Por|\(?(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by):? (?=[A-Z\u00c0-\u00de\u0400-\u042f])/;

/** "By Jane Doe and John Smith, Reuters": names, so a capital on every word but the smallest. */
const isByline = (text: string) => namesInByline(text).length > 0;

/** The names in a line that says who wrote a text, the paper's among them; none in any other line. */
export function namesInByline(text: string): readonly string[] {
	const opening = BYLINE.exec(text)?.[0];
	if (opening === undefined || !NAMES(text).test(text.slice(opening.length))) return [];
	return text
		.slice(opening.length)
		.split(/ ?[,;|(] ?| (?:and|AND|und|et|y|e|in|at|for) /)
		.filter(Boolean);
}

// A name is read to its last letter: in parts, a row of capitals could be read in more ways than there is time for.
const NAMES = anyScript(
	/^(?:(?:[\p{Lu}][\p{L}.'’-]*(?![\p{L}.'’-])|@\w+|and|AND|&|\||de|van|von|der|und|et|y|in|at|for|of|the)[,;]? ?){1,12}(?:\([^()]{2,60}\)?|\))?$/u,
);

// "Harriet Vole reported from Merrin and Ben Ochs from Upper Sand."
const REPORTED = anyScript(
	/^(?:[\p{Lu}][\p{L}.'’-]* ){2,3}(?:reported|contributed) from [\p{Lu}][^.]{1,60}(?:,? and (?:[\p{Lu}][\p{L}.'’-]* ){1,3}(?:reported )?from [\p{Lu}][^.]{1,60})?\.?$/u,
);

/** Lower case, without the bullet, arrow or icon before it and the colon, arrow or full stop behind. */
function normalise(text: string): string {
	// Most lines: nothing before the first letter, and nothing in them to be changed but their capitals.
	if (PLAIN_LINE.test(text)) return text.toLowerCase().replace(/[^a-z\d%)]+$/, '');
	return (
		text
			.toLowerCase()
			// What is left of the Turkish İ.
			.replaceAll('i\u0307', 'i')
			.replaceAll(/[’‘]/g, "'")
			.replaceAll(/\s+/g, ' ')
			.replace(BEFORE_LETTERS(text), '')
			.replace(BEHIND_LETTERS(text), '')
	);
}

const PLAIN_LINE = /^[A-Za-z\d](?: ?[!-~])*$/;
const BEFORE_LETTERS = anyScript(/^[^\p{L}\p{N}©(@#]+/u);
const BEHIND_LETTERS = anyScript(/[^\p{L}\p{N}%)]+$/u);

// Weekday, date, time and zone, twice: published and updated.
const MAX_DATE_WORDS = 16;
const DATED =
	/^(?:(?:first |last )?(?:published|updated|posted|modified|created)|date|publié|mis à jour|modifié|veröffentlicht|aktualisiert|stand|publicado|actualizado|pubblicato|aggiornato|опубликовано|опубліковано|обновлено|发布时间)(?![a-z])/;
const DATE_WORDS =
	/(?:^|\s)(?:first|last|published|updated|posted|modified|created|date|at|on|the|publié|mis|modifié|à|le|jour|veröffentlicht|aktualisiert|am|um|stand|publicado|actualizado|el|las?|pubblicato|aggiornato|alle|il|às|kl|klo|опубликовано|опубліковано|обновлено|发布时间)(?=[\s:,.]|$)/g;
// "Updated" and times that stand close together, as copies of pages have them.
const CLOSE =
	/(?<=(?:19|20)\d\d)(?=\d{1,2}:\d\d)|(?<=published|updated|posted)(?=[a-z\d])|(?<=utc|gmt|[ap]m|e[sd]?t)(?=updated|published)/g;

/** A line of nothing but a date and time, with "Published" and who by, or with other such parts beside it ("6 Mar 2021 • 7 min read"). */
function dateSign(line: string, words: number): Sign | undefined {
	if (words > MAX_DATE_WORDS || !/\d|day\b/.test(line)) return;
	const parts = line.split(/ [|•·–—-] /);
	if (parts.length > 1 && parts.length < 5)
		return parts.every(
			(part) =>
				isBesideDate(part, line) ||
				(phraseSign(part) ?? patternSign(part, words, false) ?? dateSign(part, words)) !== undefined,
		)
			? 'meta'
			: undefined;
	const apart = line.replaceAll(CLOSE, ' ');
	const rest = withoutDates(apart);
	if (rest === apart) return;
	const bare = DATED.test(line) ? rest.replace(/(?:^|\s)(?:by|in|von|par|por) .{1,40}$/, '') : rest;
	return LETTER(bare).test(bare.replaceAll(DATE_WORDS, ' ')) ? undefined : 'date';
}

/** Two or three words beside a date: who wrote it, or where. One may be where, beside a date with its year; or how long one reads. */
function isBesideDate(part: string, line: string): boolean {
	if (/^\d{1,2} ?min\.?$/.test(part)) return true;
	return /^[^\s\d]+(?: [^\s\d]+){1,2}$/.test(part) || (/^[^\s\d]+$/.test(part) && /(?:19|20)\d\d/.test(line));
}
