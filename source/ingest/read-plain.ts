import type {Document} from './document.ts';
import {withHeadFacts} from './head-facts.ts';

/** A plain text, as it stands, with what the lines at its head say of it. */
export async function readPlain(text: string): Promise<Document> {
	const head = text
		.slice(0, HEAD_LENGTH)
		.split(/\r?\n/)
		.flatMap((line) => line.trim() || []);
	const {facts} = await withHeadFacts(
		head.map((line) => ({text: line})),
		{},
	);
	return {...facts, text};
}

// Headline, byline and date, with menus above them.
const HEAD_LENGTH = 2000;
