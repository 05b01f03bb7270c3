import {isEmptyFilter} from '../core/search/filter.ts';
import {UserError} from '../core/user-error.ts';
import {parseFilter} from '../library/filter-words.ts';
import type {Library, Summary} from '../library/library.ts';
import {toJson} from '../report/json.ts';
import {countOf} from '../typeset/figures.ts';
import {EXIT_DONE, EXIT_NOTHING_FOUND, type Run} from './command.ts';
import {openKnownLibrary} from './library-file.ts';
import {toldArticle} from './told-article.ts';

/** `wirediff remove ID…`, `wirediff remove FILTER… --yes`, `wirediff remove --undo` */
export const runRemove: Run = async ({words, options}, context) => {
	if (options.isUndo === words.length > 0)
		throw new UserError('remove: expected ids or a filter, or --undo alone; see wirediff remove --help');
	const library = await openKnownLibrary(options, context);
	if (!library) throw new UserError('remove: there is no library yet; wirediff add makes one');
	const changed = options.isUndo ? await library.putBack() : await removeNamed(library, words, options.isGranted);
	const count = countOf(changed.length, 'article');
	const done = options.isUndo
		? `${count} put back`
		: `${count} removed; wirediff remove --undo puts back what was removed last`;
	const nothing = options.isUndo ? 'there is nothing to put back' : 'nothing passes the filter';
	const stdout =
		options.format === 'json'
			? toJson({[options.isUndo ? 'putBack' : 'removed']: changed.map(({id, title}) => ({id, title}))})
			: changed.map((article) => `${toldArticle(article)}\n`).join('');
	return {
		stdout,
		notes: [changed.length > 0 ? done : nothing],
		exitCode: changed.length > 0 ? EXIT_DONE : EXIT_NOTHING_FOUND,
	};
};

/** Removes what the words name one by one; where they are a filter, all that passes it, if that is granted. */
async function removeNamed(
	library: Library,
	words: readonly string[],
	isGranted: boolean,
): Promise<readonly Summary[]> {
	if (!words.some((word) => word.includes(':'))) return library.remove(await idsOf(library, words));
	const filter = parseFilter(words);
	if (isEmptyFilter(filter)) throw new UserError('remove: the filter is empty');
	const count = await library.count(filter);
	if (!isGranted && count > 0)
		throw new UserError(
			`remove: ${countOf(count, 'article')} ${count === 1 ? 'passes' : 'pass'} the filter (wirediff list shows them); --yes removes them`,
		);
	const found = await library.list(filter, {offset: 0, limit: count});
	return library.remove(found.map(({id}) => id));
}

/** The ids of the articles that each word names by itself. All of them, or a `UserError`: half of a removal is not what was asked for. */
async function idsOf(library: Library, words: readonly string[]): Promise<readonly string[]> {
	const ids: string[] = [];
	for (const word of words) {
		// By id or number alone: the beginning of a name is enough to look at an article, not to remove it.
		const [found] = await library.named(word, 1);
		if (!found || (found.id !== word && String(found.number) !== word))
			throw new UserError(
				`remove: "${word}" is no id and no number of an article${found ? `; is it ${found.id}?` : ''}`,
			);
		ids.push(found.id);
	}
	return ids;
}
