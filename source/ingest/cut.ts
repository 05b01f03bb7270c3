import type {ListedSource, SourceList} from './source-list.ts';

/**
 * The part of a file's text that is one source: from its first words up to the first words of what follows.
 * Throws if the text has no such words, at the source's `index` in the list.
 */
export async function cutPart(
	text: string,
	{from, to, file}: ListedSource,
	list: SourceList,
	index: number,
): Promise<string> {
	const find = async (key: 'from' | 'to', words: string, after: number) => {
		const at = text.indexOf(words, after);
		if (at >= 0) return at;
		const where = after > 0 ? `${file} after "from"` : file;
		throw await list.complain(['sources', index, key], `"${key}": ${JSON.stringify(words)} is not in ${where}`);
	};
	const start = from === undefined ? 0 : await find('from', from, 0);
	const end = to === undefined ? text.length : await find('to', to, start + (from?.length ?? 0));
	return text.slice(start, end);
}
