import {type DomDocument, oneLineOf} from './dom.ts';
import {type LdNode, namesOf} from './json-ld.ts';
import {first, type Metas} from './metas.ts';

/** Who wrote a page's article: as its data state it, else as its byline or a line beside its headline does. */
export function authorOf({
	document,
	metas,
	nodes,
	article,
	beside,
	outlet,
}: {
	readonly document: DomDocument;
	readonly metas: Metas;
	readonly nodes: readonly LdNode[];
	readonly article: LdNode | undefined;
	/** Lines beside the headline. */
	readonly beside: readonly string[];
	readonly outlet: string | undefined;
}): string | undefined {
	const named = namesOf(article?.author ?? article?.creator, nodes);
	const stated = first(metas, [
		'author',
		'byl',
		'article:author',
		'parsely-author',
		'sailthru.author',
		'dc.creator',
		'dcterms.creator',
	]);
	const meta = stated !== undefined && !/^https?:/i.test(stated) ? [stated] : [];
	const found = [named, meta, namesShown(document), namesIn(beside)].find((names) => names.length > 0) ?? [];
	const names = [...new Set(found.map(withoutBy))].filter((name) => name !== '' && name !== outlet);
	return names.join(', ') || undefined;
}

const BYLINES = [
	'[itemprop~="author"] [itemprop~="name"]',
	'[itemprop~="author"]',
	'a[rel~="author"]',
	'[class*="author-name" i], [class*="byline-name" i], [class*="byline__name" i], [class*="author__name" i]',
	'[class*="byline" i], [class~="author" i]',
];

function namesShown(document: DomDocument): readonly string[] {
	for (const selector of BYLINES) {
		const names = [...document.querySelectorAll(selector)]
			.filter((element) => !element.closest('[class*="comment" i], [id*="comment" i], aside, footer'))
			.flatMap((element) => oneLineOf(element) ?? [])
			.filter((name) => name.length < MAX_NAME_LENGTH);
		if (names.length > 0) return selector === BYLINES.at(-1) ? names.slice(0, 1) : names;
	}
	return [];
}

const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: (?:de|van|von|der|al|el|\\p{Lu}[\\p{L}.'’-]*)){1,3}";
const BY = new RegExp(
	`(?:^|[\\s,·|])(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|Автор:?|Текст:?) (${NAME}(?: (?:and|und|et|y|e|и) ${NAME})?)`,
	'u',
);

/** "Posted on Tuesday by Lena Fisk". */
const namesIn = (lines: readonly string[]) => lines.flatMap((line) => BY.exec(line)?.[1] ?? []).slice(0, 1);

const withoutBy = (name: string) =>
	name
		.replace(/^(?:by|von|par|por|di|от|автор:?|text:?|written by)\s+/i, '')
		.split(/\s+[|•·]\s+|,?\s+\d/)[0]!
		.trim();

// "The Sydney Morning Herald and Melbourne Age" is 43, and names of three authors are longer.
const MAX_NAME_LENGTH = 60;
