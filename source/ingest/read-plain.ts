import type {Block} from '../core/model.ts';
import type {Document} from './document.ts';
import {withHeadFacts} from './head-facts.ts';

/** A plain text, as it stands, with what the lines at its head say of it. */
export async function readPlain(text: string): Promise<Document> {
	const lines = [...text.slice(0, HEAD_LENGTH).matchAll(/\S.*/g)];
	const {facts, pieces} = await withHeadFacts(
		lines.map(([line]) => ({text: line.trimEnd()})),
		{},
	);
	const known = lines.flatMap(({index}, at): readonly Block[] => {
		const {text: line, kind} = pieces[at]!;
		return kind === undefined ? [] : [{start: index, end: index + line.length, kind}];
	});
	return {...facts, text, known};
}

// Headline, byline and date, with menus above them.
const HEAD_LENGTH = 2000;
