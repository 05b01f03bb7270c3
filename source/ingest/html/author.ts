import {personNames} from '../person-names.ts';
import type {Site} from '../site-name.ts';
import {type DomDocument, oneLineOf} from './dom.ts';
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
		() => namesIn(beside),
		() => nameCalledAuthor(document, site),
	];
	for (const find of candidates) {
		const names = find().flatMap((byline) => personNames(byline, site));
		if (names.length > 0) return [...new Set(names)].join(', ');
	}
	return undefined;
}

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
	'.p-author, [class*="byline" i], [class~="author" i]',
];

/** The names that elements show. A byline may stand above the text and again below it: of those without a mark, the first counts. */
function namesShown(document: DomDocument, selector: string): readonly string[] {
	const names = [...document.querySelectorAll(selector)]
		.filter((element) => !element.closest(ELSEWHERE))
		.flatMap((element) => element.getAttribute('content') ?? oneLineOf(element) ?? [])
		.filter((name) => name.length < MAX_NAME_LENGTH);
	return selector === BYLINES.at(-1) ? names.slice(0, 1) : names;
}

// In capitals throughout, too: "BY TOM HALE FOR THE POST".
const WORD = "(?!(?:AND|FOR|FROM|IN|POSTED|PUBLISHED|Posted|Published|Updated)\\b)\\p{Lu}[\\p{L}.'’-]*";
const NAME = `(?=\\p{L}{2})${WORD}(?: (?:de|van|von|der|al|el|${WORD})){1,3}`;
const BY = new RegExp(
	`(?:^|[\\s,·|])(?:[Bb]y:?|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|Words:|Text:|Автор:?|Текст:?) (${NAME}(?: (?:and|und|et|y|e|и) ${NAME})?)`,
	'u',
);

/** "Posted on Tuesday by Lena Fisk". */
const namesIn = (lines: readonly string[]) => lines.flatMap((line) => BY.exec(line)?.[1] ?? []).slice(0, 1);

/** The first name in something whose own name only has to do with authors. */
function nameCalledAuthor(document: DomDocument, site: Site): readonly string[] {
	return namesShown(document, '[class*="author" i], [class*="writer" i], [class*="reporter" i]')
		.flatMap((text) => personNames(text, site))
		.filter((name) => LIKE_NAME.test(name) && !LABEL.test(name))
		.slice(0, 1);
}

// Scripts without capitals may write a name as one word.
const LIKE_NAME = /^(?:\p{Lo}{2,12}|[\p{Lu}\p{Lo}][\p{L}.'’-]*(?: [\p{Lu}\p{Lo}][\p{L}.'’-]*){1,3})$/u;
const LABEL = /\b(?:about|all|author|authors|editor|follow|from|meet|more|posts|staff|team|view|written)\b/i;

// Names of three authors, and the word before them.
const MAX_NAME_LENGTH = 80;
