import type {StorySummary} from '../core/story-summary.ts';
import {UserError} from '../core/user-error.ts';
import {didYouMean} from '../ingest/nearest.ts';
import type {Library, Summary} from '../library/library.ts';
import {framed} from '../report/frame.ts';
import {STORIES_JSON} from '../report/stories.ts';
import {chooseArticle, chooseEither, chooseStory} from './choose-story.ts';
import {EXIT_DONE, type Run} from './command.ts';
import {drawStories, openStories} from './stories.ts';

/** What was decided: the stories it concerns, as they are now, and the commands that undo it. */
type Decided = {readonly stories: readonly StorySummary[]; readonly undo: readonly string[]};

type Decision = {
	readonly usage: string;
	readonly minWords: number;
	readonly decide: (words: readonly string[], library: Library) => Promise<Decided>;
};

const DECISIONS: Readonly<Record<string, Decision>> = {
	merge: {usage: 'STORY STORY|SOURCE…', minWords: 2, decide: merge},
	split: {usage: 'SOURCE…', minWords: 1, decide: split},
	name: {usage: 'STORY [NAME]', minWords: 1, decide: name},
};

/** `wirediff story merge STORY STORY|SOURCE…`, `story split SOURCE…`, `story name STORY [NAME]` */
export const runStory: Run = async ({words: [verb = '', ...words], options}, context) => {
	const decision = Object.hasOwn(DECISIONS, verb) ? DECISIONS[verb] : undefined;
	if (!decision) {
		const verbs = Object.keys(DECISIONS);
		throw new UserError(`story: "${verb}" is none of ${verbs.join(', ')}${didYouMean(verb, verbs)}`);
	}
	if (words.length < decision.minWords)
		throw new UserError(`story ${verb}: expected ${decision.usage}; see wirediff story --help`);
	const {stories, undo} = await decision.decide(words, await openStories(options, context));
	return {
		stdout: options.format === 'json' ? framed(STORIES_JSON, stories) : await drawStories(stories, context),
		notes: undo.map((command) => `to undo this: wirediff story ${command}`),
		exitCode: EXIT_DONE,
	};
};

/** Puts single articles and those of other stories into the first story, or into a new one where the first is an article alone. */
async function merge([first, ...others]: readonly string[], library: Library): Promise<Decided> {
	const chosen = await chooseEither(first!, library);
	const rest = await Promise.all(others.map((word) => chooseEither(word, library)));
	const into =
		'story' in chosen
			? chosen.story.id
			: (chosen.article.storyId ?? (await library.place([chosen.article.id], {story: undefined, by: 'person'}))!);
	const undo: string[] = [];
	for (const one of rest) {
		const isThere = ('story' in one ? one.story.id : one.article.storyId) === into;
		if (isThere) continue;
		undo.push(
			'story' in one ? await mergeStory(one.story.id, into, library) : await putInto(into, one.article, library),
		);
	}
	if (undo.length === 0) throw new UserError(`story merge: all of that is in ${into} already`);
	return {stories: await storiesNow([into], library), undo};
}

/** Makes one story of two. Gives the command that parts them again. */
async function mergeStory(story: string, into: string, library: Library): Promise<string> {
	const articles = await articlesOf(story, library);
	await library.mergeStories(story, into, 'person');
	return `split ${articles.join(' ')}`;
}

/** Puts an article into a story. Gives the command that puts it back, which is into a story of its own where it had none with others. */
async function putInto(story: string, {id, storyId: before}: Summary, library: Library): Promise<string> {
	await library.place([id], {story, by: 'person'});
	const isLeft = before !== undefined && (await library.story(before)) !== undefined;
	return isLeft ? `merge ${before} ${id}` : `split ${id}`;
}

/** Puts articles into a story of their own, together. */
async function split(words: readonly string[], library: Library): Promise<Decided> {
	const articles = await Promise.all(words.map((word) => chooseArticle(word, library)));
	const before = [...new Set(articles.flatMap(({storyId}) => storyId ?? []))];
	if (before.length === 0) throw new UserError(`story split: ${words.join(', ')}: in no story`);
	const ids = articles.map(({id}) => id);
	for (const story of before)
		if ((await articlesOf(story, library)).every((id) => ids.includes(id)))
			throw new UserError(`story split: no article would be left in ${story}`);
	const own = (await library.place(ids, {story: undefined, by: 'person'}))!;
	const undo = articles.flatMap(({id, storyId}) => (storyId === undefined ? [] : [`merge ${storyId} ${id}`]));
	return {stories: await storiesNow([own, ...before], library), undo};
}

/** Names a story for good, or has it named by its articles again. */
async function name([word, ...words]: readonly string[], library: Library): Promise<Decided> {
	const {id, isNamed, name: before} = await chooseStory(word!, library);
	await library.nameStory(id, words.join(' ').trim() || undefined);
	const undo = isNamed ? [`name ${id} ${quoted(before)}`] : [`name ${id}`];
	return {stories: await storiesNow([id], library), undo};
}

/** Text as a shell takes it for one word, whatever stands in it. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

async function articlesOf(story: string, library: Library): Promise<readonly string[]> {
	const limit = (await library.story(story))?.sources ?? 0;
	return (await library.inStory(story, {offset: 0, limit})).map(({id}) => id);
}

async function storiesNow(ids: readonly string[], library: Library): Promise<readonly StorySummary[]> {
	const stories = await Promise.all(ids.map((id) => library.story(id)));
	return stories.filter((story) => story !== undefined);
}
