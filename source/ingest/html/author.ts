import {personNames} from '../person-names.ts';
import type {Site} from '../site-name.ts';
import {type DomDocument, type DomElement, oneLineOf} from './dom.ts';
import {piecesOf} from './dom-pieces.ts';
import {ELSEWHERE} from './elsewhere.ts';
import {type LdNode, namesOf} from './json-ld.ts';
import type {Metas} from './metas.ts';

/** Who wrote a page's article: as its data state it, else as its byline or a line beside its headline does. */
export function authorOf({
	document,
	metas,
	nodes,
	article,
	beside,
	site,
}: {
	readonly document: DomDocument;
	readonly metas: Metas;
	readonly nodes: readonly LdNode[];
	readonly article: LdNode | undefined;
	/** Lines beside the headline. */
	readonly beside: readonly string[];
	readonly site: Site;
}): string | undefined {
	const candidates: readonly (() => readonly string[])[] = [
		() => namesOf(article?.author ?? article?.creator, nodes),
		...AUTHOR_METAS.map((name) => () => metas.get(name) ?? []),
		...BYLINES.map((selector) => () => namesShown(document, selector)),
		() => namesBeside(document, beside),
		() => nameCalledAuthor(document, site),
	];
	let logins: string | undefined;
	for (const find of candidates) {
		const names = new Set(find().flatMap((byline) => personNames(byline, site)));
		if (names.size === 0) continue;
		const joined = [...names].join(', ');
		if (![...names].every((name) => LOGIN.test(name))) return joined;
		logins ??= joined;
	}
	return logins;
}

// What somebody signs in with, in one word: an author where the page, as that of a forum, shows no other name.
const LOGIN = /^[a-z\d][a-z\d._-]*$/;

const AUTHOR_METAS = [
	'author',
	'byl',
	'article:author',
	'og:article:author',
	'parsely-author',
	'sailthru.author',
	'cxenseparse:author',
	'citation_author',
	'dc.creator',
	'dcterms.creator',
	'byline',
	'search.byline',
];

const BYLINES = [
	'[itemprop~="author"] [itemprop~="name"]',
	'[itemprop~="author"]',
	'.p-author .p-name, .author .fn, .byline .fn',
	'a[rel~="author"]',
	'[class*="author-name" i], [class*="byline-name" i], [class*="byline__name" i], [class*="author__name" i], [class*="authorname" i]',
	'.p-author, [class*="byline" i], [class~="author" i], [class~="auteur" i], [class~="autor" i], [class~="autore" i]',
];

/** The names that elements show. A byline may stand above the text and again below it: of those without a mark, the first place counts. */
function namesShown(document: DomDocument, selector: string): readonly string[] {
	const elements = [...document.querySelectorAll(selector)].filter((element) => !element.closest(ELSEWHERE));
	const lines = elements.map((element) => [element.getAttribute('content') ?? linesOfNames(element)].flat());
	const isUnmarked = selector === BYLINES.at(-1);
	const isMeant = (line: string, at: number) =>
		!isUnmarked || at === 0 || (elements[at]!.parentElement === elements[0]!.parentElement && isLikeName(line));
	return lines.flatMap((own, at) => own.filter((line) => line.length < MAX_NAME_LENGTH && isMeant(line, at)));
}

/** The lines of a byline that are names: of "By Ada Moss" over "Harbour News, Merrin" the first alone. */
function linesOfNames(element: DomElement): readonly string[] {
	if ((oneLineOf(element)?.length ?? 0) > MAX_BYLINE_LENGTH) return [];
	const lines = piecesOf(element)
		.flatMap(({text}) => text.split('\n'))
		.flatMap((line) => line.split(CLOSE));
	const [word = ''] = BY_WORD.exec(lines[0] ?? '') ?? [];
	if (word === '') return lines;
	return word === lines[0] ? lines.slice(1, 2) : lines.slice(0, 1);
}

// Where the next word stands close, in an element of its own: "Ada MossHarbour News".
const CLOSE = /(?<=\p{Lu}\p{Ll}+ (?:\p{L}+ )*\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{Ll}+)/u;

const BY_WORD = /^(?:by|von|par|por|di|door|av|af|автор|текст)(?:[:\s]|$)/i;

/** The names in the lines beside the headline, all of those that lead to pages of authors. */
function namesBeside(document: DomDocument, beside: readonly string[]): readonly string[] {
	const [named, linked] = [namesIn(beside), namesLinked(document)];
	return named.length === 0 || linked.some((name) => named[0]!.includes(name)) ? linked : named;
}

/** The names in the first place that leads to the pages of authors. */
function namesLinked(document: DomDocument): readonly string[] {
	const links = [...document.querySelectorAll(AUTHOR_LINKS)].filter((link) => !link.closest(ELSEWHERE));
	return links
		.filter(({parentElement}) => parentElement === links[0]?.parentElement)
		.flatMap((link) => oneLineOf(link) ?? [])
		.filter(isLikeName);
}

const AUTHOR_LINKS = [
	'author',
	'authors',
	'auteur',
	'auteurs',
	'autor',
	'autores',
	'autoren',
	'autore',
	'autori',
	'contributor',
	'contributors',
	'journalist',
	'journalists',
	'reporters',
	'signataires',
	'yazar',
	'yazarlar',
]
	.map((folder) => `a[href*="/${folder}/" i]`)
	.join(', ');

// In capitals throughout, too: "BY TOM HALE FOR THE POST".
const WORD = "(?!(?:AND|FOR|FROM|IN|POSTED|PUBLISHED|Posted|Published|Updated)\\b)\\p{Lu}[\\p{L}.'’-]*";
const PARTICLE = '(?:al|da|de|den|der|di|do|dos|el|la|le|te|ten|ter|van|von|zu)';
const NAME = `(?=\\p{L}{2})${WORD}(?: (?:${PARTICLE}|${WORD})){1,4}`;
const BY = new RegExp(
	`(?:^|[\\s,·|])(?:[Bb]y:?|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|Door|Words:|Text:|Автор:?|Текст:?) (${NAME}(?: (?:and|und|et|en|y|e|и|&) ${NAME})?)`,
	'u',
);

/** "Posted on Tuesday by Lena Fisk". */
const namesIn = (lines: readonly string[]) =>
	lines.flatMap((line) => BY.exec(line)?.[1] ?? BY_IN_ARABIC.exec(line)?.[1] ?? []).slice(0, 1);

// A line of its own: without capitals nothing else tells where the name ends.
const BY_IN_ARABIC = /^(?:كتبت?|بقلم|إعداد|تقرير)\s*[:：]\s*(\p{Script=Arabic}+(?: \p{Script=Arabic}+){1,5})$/u;

/** The first name in something whose own name only has to do with authors, or all where it holds nothing but names. */
function nameCalledAuthor(document: DomDocument, site: Site): readonly string[] {
	for (const element of document.querySelectorAll('[class*="author" i], [class*="writer" i], [class*="reporter" i]')) {
		if (element.closest(ELSEWHERE)) continue;
		const lines = linesOfNames(element).filter((line) => line.length < MAX_NAME_LENGTH);
		const names = lines.flatMap((line) => personNames(line, site)).filter(isLikeName);
		if (names.length > 0) return names.length === lines.length ? names : names.slice(0, 1);
	}
	return [];
}

const isLikeName = (name: string) => LIKE_NAME.test(name) && !LABEL.test(name);

// Scripts without capitals may write a name as one word.
const LIKE_NAME = new RegExp(
	`^(?:\\p{Lo}{2,12}|[\\p{Lu}\\p{Lo}][\\p{L}.'’-]*(?: (?:${PARTICLE}|[\\p{Lu}\\p{Lo}][\\p{L}.'’-]*)){1,4})$`,
	'u',
);
const LABEL =
	/\b(?:about|all|author|authors|editor|follow|from|journalists|meet|more|posts|reporters|staff|team|view|writers|written)\b/i;

// Names of three authors, and the word before them.
const MAX_NAME_LENGTH = 80;
// The same with office and paper.
const MAX_BYLINE_LENGTH = 120;
