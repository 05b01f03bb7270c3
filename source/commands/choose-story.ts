import type {StorySummary} from '../core/story-summary.ts';
import {UserError} from '../core/user-error.ts';
import type {Library, Summary} from '../library/library.ts';
import {MANY, oneOf} from './one-of.ts';

/**
 * The story a word stands for: an id, or words of a name that only one story has. Throws a `UserError` that names some stories if
 * there is none or more than one.
 */
export async function chooseStory(word: string, library: Library): Promise<StorySummary> {
	const [first, ...more] = await findStories(word, library);
	if (first && more.length === 0) return first;
	if (first) throw new UserError(`"${word}" may be ${idsOf([first, ...more])}`);
	const some = await library.stories({}, {offset: 0, limit: MANY});
	const known = some.length === 0 ? 'there are none yet' : `there are ${idsOf(some)}`;
	throw new UserError(`"${word}" is no story's id, nor in one's name; ${known}`);
}

/** The article a word stands for: an id, a number, or the beginning of one id or outlet. Throws a `UserError` for any other word. */
export async function chooseArticle(word: string, library: Library): Promise<Summary> {
	const [first, ...more] = await library.named(word, MANY);
	if (!first) throw new UserError(`"${word}" names no article of the library; wirediff list tells what there is`);
	if (more.length > 0) throw new UserError(`"${word}" may be ${idsOf([first, ...more])}`);
	return first;
}

/** What a word stands for that may name a story or a single article: the first that its id, then its name or beginning tells. */
export async function chooseEither(
	word: string,
	library: Library,
): Promise<{readonly story: StorySummary} | {readonly article: Summary}> {
	const story = await library.story(word);
	if (story) return {story};
	const articles = await library.named(word, 2);
	const isExact = articles.length === 1 && articles[0]!.id === word;
	if (isExact || (await findStories(word, library)).length === 0)
		return articles.length === 0
			? {story: await chooseStory(word, library)}
			: {article: await chooseArticle(word, library)};
	return {story: await chooseStory(word, library)};
}

async function findStories(word: string, library: Library): Promise<readonly StorySummary[]> {
	const exact = await library.story(word);
	return exact ? [exact] : library.stories({stories: [word]}, {offset: 0, limit: MANY});
}

const idsOf = (all: readonly {readonly id: string}[]) => oneOf(all.map(({id}) => id));
