import {UserError} from '../../core/user-error.ts';
import {joinChunks} from '../content.ts';
import type {ReadDocuments} from '../document.ts';
import {exportLayout} from '../exports/tell-export.ts';
import {withHeadFacts} from '../head-facts.ts';
import {textOfPieces, withTitle} from '../pieces.ts';
import {rtfParagraphs} from '../rtf/paragraphs.ts';

/** An RTF document: its text below its title, which is a first line in bold letters; of the export of an archive, its articles. */
export const readRtf: ReadDocuments = async function* ({chunks, name}) {
	const paragraphs = rtfParagraphs(Buffer.from(await joinChunks(chunks())).toString('latin1'));
	if (paragraphs.length === 0) throw new UserError(`${name}: is an RTF document without text`);
	const pieces = paragraphs.map(({text}) => ({text}));
	const {text} = textOfPieces(pieces);
	if (exportLayout(text) !== undefined) return yield* (await import('./export.ts')).exportedIn(text, name);
	const [first, second] = paragraphs;
	const title =
		first!.isBold && second?.isBold === false && first!.text.length <= MAX_TITLE_LENGTH ? first!.text : undefined;
	const head = await withHeadFacts(pieces, {title});
	yield {...head.facts, ...textOfPieces(withTitle(title, head.pieces))};
};

const MAX_TITLE_LENGTH = 200;
