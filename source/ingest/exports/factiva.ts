import type {Piece} from '../pieces.ts';
import type {ExportedArticle} from './exported-article.ts';
import {FACTIVA_END, FACTIVA_WORDS} from './tell-export.ts';

/** The articles in an export of Factiva with its fields: a code, and what it holds beside it or below. */
export function fieldedArticles(text: string): readonly ExportedArticle[] {
	// A section may stand above the headline; it is not asked for.
	const documents = text.split(/^(?=HD(?:[ \t]*$| ?\t| {2}))/m).filter((document) => document.startsWith('HD'));
	return documents.map((document) => {
		const fields = fieldsIn(document.split(FACTIVA_END)[0]!);
		const value = (code: string) => fields.get(code)?.trim().replaceAll(/\s+/g, ' ');
		return {
			title: value('HD'),
			outlet: value('SN'),
			byline: value('BY'),
			date: value('PD'),
			time: value('ET'),
			pieces: ['LP', 'TD'].flatMap((code) => paragraphsOf(fields.get(code) ?? '')),
		};
	});
}

function fieldsIn(document: string): ReadonlyMap<string, string> {
	const fields = new Map<string, string>();
	let code = '';
	for (const line of document.split('\n')) {
		const [, begun, rest = ''] = CODE.exec(line) ?? [];
		const isNew = begun !== undefined && !fields.has(begun);
		if (isNew) code = begun;
		fields.set(code, isNew ? rest : `${fields.get(code) ?? ''}\n${line}`);
	}
	return fields;
}

// A paragraph may begin with one of them as a word.
const CODE =
	/^(SE|CLM|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|ART|CO|IN|NS|RE|DE|IPC|IPD|PUB|AN)(?:[ \t]*$| ?\t| {2,})(.*)/;

/** The articles in an export of Factiva without codes: headline, length, date, outlet, language and owner on a line each. */
export function plainArticles(text: string): readonly ExportedArticle[] {
	return documentsIn(text).flatMap((document) => {
		const lines = document.split('\n').map((line) => line.trim());
		const words = lines.findIndex((line) => FACTIVA_WORDS.test(line));
		if (words < 0) return [];
		const {title, byline} = headOf(lines.slice(0, words).filter(Boolean));
		const [date, ...below] = lines.slice(words + 1, words + 1 + MAX_BELOW).filter(Boolean);
		const time = below.find((line) => TIME.test(line));
		const end = below.findLast((line) => COPYRIGHT.test(line)) ?? below.find((line) => LANGUAGE.test(line));
		const start = end === undefined ? words + 1 : lines.indexOf(end, words) + 1;
		return {
			title,
			outlet: below.find((line) => line !== time),
			byline,
			date,
			time,
			pieces: paragraphsOf(lines.slice(start).join('\n')),
		};
	});
}

// Date, time, outlet, its code, edition, page, volume, language and owner, with lines between them.
const MAX_BELOW = 24;
const TIME = /^\d{1,2}:\d{2}(?: ?[AP]M)?$/i;
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)/i;
const LANGUAGE =
	/^(?:English|German|French|Spanish|Italian|Dutch|Portuguese|Russian|Chinese.*|Japanese|Polish|Swedish|Danish|Norwegian|Arabic|Deutsch|Englisch|Français|Anglais|Español|Inglés)$/;

/** Headline and byline among the lines above the length, where a section may stand, too: the headline is the longest. */
function headOf(lines: readonly string[]): Pick<ExportedArticle, 'title' | 'byline'> {
	const title = lines.toSorted((left, right) => right.length - left.length)[0];
	const [byline] = title === undefined ? [] : lines.slice(lines.indexOf(title) + 1);
	return {title, byline};
}

/** What stands between the ends of documents; what is behind the last, such as the search, is none. */
const documentsIn = (text: string) => text.split(FACTIVA_END).slice(0, -1);

/** Paragraphs told apart by empty lines, else by lines. */
const paragraphsOf = (text: string): readonly Piece[] =>
	text
		.split(/\n\s*\n/.test(text.trim()) ? /\n\s*\n/ : '\n')
		.map((paragraph) => ({text: paragraph.trim()}))
		.filter((piece) => piece.text !== '');
