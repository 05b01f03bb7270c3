import type {Document} from './document.ts';
import type {ListedSource, SourceList} from './source-list.ts';

/**
 * The part of a document that is one source: from its first words up to the first words of what follows.
 * Throws if the text has no such words, at the source's `index` in the list.
 */
export async function cutPart(
	document: Document,
	{from, to, file}: ListedSource,
	list: SourceList,
	index: number,
): Promise<Document> {
	const {text, known = []} = document;
	const find = async (key: 'from' | 'to', words: string, after: number) => {
		const at = text.indexOf(words, after);
		if (at >= 0) return at;
		const where = after > 0 ? `${file} after "from"` : file;
		throw await list.complain(['sources', index, key], `"${key}": ${JSON.stringify(words)} is not in ${where}`);
	};
	const start = from === undefined ? 0 : await find('from', from, 0);
	const end = to === undefined ? text.length : await find('to', to, start + (from?.length ?? 0));
	return {
		...document,
		text: text.slice(start, end),
		known: known
			.filter((block) => block.start >= start && block.end <= end)
			.map((block) => ({...block, start: block.start - start, end: block.end - start})),
	};
}
