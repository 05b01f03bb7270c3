import {marked} from 'marked';
import {parse} from 'yaml';
import {isIsoDate} from '../../core/iso-date.ts';
import {joinChunks} from '../content.ts';
import type {ReadDocuments} from '../document.ts';
import {factsOf, type Values} from '../facts.ts';
import {documentOfHtml} from '../html/fragment.ts';
import {decodeText} from '../read-text.ts';

/** A Markdown text: what a reader of it would see, with what its front matter says. */
export const readMarkdown: ReadDocuments = async function* ({chunks, name, charset}) {
	const text = await decodeText(await joinChunks(chunks()), name, charset);
	const [front = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
	const facts = await factsOf(valuesIn(yaml));
	const html = await marked.parse(text.slice(front.length), {async: true});
	const document = documentOfHtml(html, facts.title);
	if (document.text) yield {...facts, published: facts.published ?? dateInName(name), ...document};
};

/** The day that a site builder takes from the beginning of a file's name: `2024-03-12-ferry.md`. */
function dateInName(name: string): string | undefined {
	const [, day] = /(?:^|[/\\])(\d{4}-\d{2}-\d{2})-[^/\\]+$/.exec(name) ?? [];
	return day !== undefined && isIsoDate(day) ? day : undefined;
}

// A name directly below the first rule: a text may begin with a rule, too.
const FRONT_MATTER = /^---[ \t]*\r?\n(?=[\w-]+:)([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

function valuesIn(yaml: string): Values {
	try {
		const values: unknown = parse(yaml, {logLevel: 'silent'});
		return typeof values === 'object' && values !== null ? (values as Values) : {};
	} catch {
		// Two rules around something that is no front matter, or a broken one: it says nothing of the text.
		return {};
	}
}
