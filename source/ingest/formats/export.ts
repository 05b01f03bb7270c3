import {joinChunks} from '../content.ts';
import {isoDate} from '../dates.ts';
import type {Document, Note, ReadDocuments} from '../document.ts';
import type {ExportedArticle} from '../exports/exported-article.ts';
import {fieldedArticles, plainArticles} from '../exports/factiva.ts';
import {lexisArticles, nexisArticles} from '../exports/lexis.ts';
import {type ExportLayout, exportLayout} from '../exports/tell-export.ts';
import {factsOf} from '../facts.ts';
import {textOfPieces, withTitle} from '../pieces.ts';
import {decodeText} from '../read-text.ts';

/** The articles in an export of LexisNexis, Nexis Uni or Factiva. */
export const readExport: ReadDocuments = async function* ({chunks, name, charset}) {
	yield* exportedIn(await decodeText(await joinChunks(chunks()), name, charset), name);
};

/** The articles in the text of an export; the text as it is where no article can be told. Those without text are counted in a note. */
export async function* exportedIn(text: string, name: string): AsyncGenerator<Document | Note> {
	const plain = text.replaceAll(/\r\n?|\f/g, '\n').replaceAll('\u00A0', ' ');
	const layout = exportLayout(plain);
	const articles =
		layout === undefined ? [] : READERS[layout](plain).filter(({title, pieces}) => title || pieces.length > 0);
	let empty = 0;
	for (const article of articles) {
		if (article.pieces.length > 0) yield await documentOf(article);
		else empty++;
	}
	if (articles.length === empty) yield {text};
	else if (empty > 0) yield {note: `${name}: ${empty} ${empty === 1 ? 'document has' : 'documents have'} no text`};
}

const READERS: Readonly<Record<ExportLayout, (text: string) => readonly ExportedArticle[]>> = {
	lexis: lexisArticles,
	nexis: nexisArticles,
	'factiva fields': fieldedArticles,
	factiva: plainArticles,
};

async function documentOf({title, outlet, byline, date, time, pieces}: ExportedArticle): Promise<Document> {
	const facts = await factsOf({title, outlet, byline});
	const day = await isoDate(date);
	const exact = day?.length === ISO_DAY_LENGTH && time !== undefined ? await isoDate(`${day} ${time}`) : undefined;
	return {...facts, published: exact ?? day, ...textOfPieces(withTitle(facts.title, pieces))};
}

const ISO_DAY_LENGTH = 10;
