import {writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {extname, resolve} from 'node:path';
import type {Exported} from '../core/exported.ts';
import type {Source} from '../core/model.ts';
import {UserError} from '../core/user-error.ts';
import {articleJson, articleText} from '../report/article.ts';
import {diffHtml} from '../report/diff-html.ts';
import {diffJson} from '../report/diff-json.ts';
import {diffMarkdown} from '../report/diff-markdown.ts';
import {diffText} from '../report/diff-text.ts';
import {hitsJson, hitsText} from '../report/hits.ts';
import {listJson, listText, toListings} from '../report/list.ts';
import {matrixJson, matrixText} from '../report/matrix.ts';
import type {Page} from '../report/page.ts';
import type {Format} from './command.ts';
import {pageFor} from './page.ts';

const FORMATS_BY_ENDING: Readonly<Record<string, Format>> = {
	'.txt': 'text',
	'.md': 'markdown',
	'.json': 'json',
	'.html': 'html',
};

// What mails and editors show without breaking lines.
const WIDTH_COLUMNS = 80;

/**
 * Writes to a file, in the format its ending names. A file that is there is replaced only where that is allowed. Throws a
 * `UserError` for what the user can mend.
 */
export async function writeExport(what: Exported, file: string, mayReplace: boolean): Promise<void> {
	const format = FORMATS_BY_ENDING[extname(file).toLowerCase()];
	const writer = format && WRITERS[what.kind][format];
	if (!writer) throw new UserError(`${NAMES[what.kind]} can be written as ${endingsFor(what.kind)}`);
	const page = await pageFor(sourcesIn(what), {widthColumns: WIDTH_COLUMNS, isColoured: false});
	try {
		await writeFile(resolve(file.replace(/^~(?=\/)/, homedir())), writer(what as never, page), {
			flag: mayReplace ? 'w' : 'wx',
		});
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (!code) throw error;
		if (code === 'EEXIST') throw new UserError(`${file} is there already; ${file}! replaces it`);
		throw new UserError(
			code === 'ENOENT' ? `${file}: there is no such folder` : `${file}: cannot be written (${code})`,
		);
	}
}

type Writer<Kind extends Exported['kind']> = (what: Exported & {readonly kind: Kind}, page: Page) => string;

const WRITERS: {readonly [Kind in Exported['kind']]: {readonly [Name in Format]?: Writer<Kind>}} = {
	sources: {
		text: ({sources}, page) => listText(toListings(sources), page),
		json: ({sources}) => listJson(toListings(sources)),
	},
	source: {text: ({source}, page) => articleText(source, page), json: ({source}) => articleJson(source)},
	comparison: {
		text: ({alignment}, page) => diffText(alignment, page),
		markdown: ({alignment}) => diffMarkdown(alignment),
		json: ({alignment}) => diffJson(alignment),
		html: ({alignment}) => diffHtml(alignment),
	},
	hits: {
		text: ({sources, hits}, page) => hitsText(sources, hits, page),
		json: ({phrase, sources, hits}) => hitsJson(phrase, sources, hits),
	},
	matrix: {
		text: ({sources, cells}, page) => matrixText(sources, cells, page),
		json: ({sources, cells}) => matrixJson(sources, cells),
	},
};

const NAMES: {readonly [Kind in Exported['kind']]: string} = {
	sources: 'a list of sources',
	source: 'a source',
	comparison: 'a comparison',
	hits: 'what a search finds',
	matrix: 'a matrix',
};

function endingsFor(kind: Exported['kind']): string {
	return Object.entries(FORMATS_BY_ENDING)
		.flatMap(([ending, format]) => (WRITERS[kind][format] ? [ending] : []))
		.join(', ');
}

function sourcesIn(what: Exported): readonly Source[] {
	if (what.kind === 'source') return [what.source];
	return what.kind === 'comparison' ? [what.alignment.left, what.alignment.right] : what.sources;
}
