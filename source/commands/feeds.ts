import {UserError} from '../core/user-error.ts';
import {didYouMean} from '../ingest/nearest.ts';
import type {FeedState} from '../library/feed-state.ts';
import type {Library} from '../library/library.ts';
import {countOf} from '../typeset/figures.ts';
import {writeOpml} from '../watch/opml.ts';
import {chooseFeed} from './choose-feed.ts';
import {type Context, EXIT_DONE, type Format, type Outcome, type Request, type Run} from './command.ts';
import {drawFeeds, feedsJson, type ListedFeed} from './draw-feeds.ts';
import {openKnownLibrary} from './library-file.ts';

/** `wirediff feeds`, `wirediff feeds forget FEED…` */
export const runFeeds: Run = async (request, context) => {
	const library = await openKnownLibrary(request.options, context);
	try {
		return await (request.words.length === 0 ? list(request, library, context) : forget(request, library, context));
	} finally {
		library?.close();
	}
};

async function list({options}: Request, library: Library | undefined, context: Context): Promise<Outcome> {
	const feeds = (await library?.feeds()) ?? [];
	const notes = feeds.length > 0 ? [] : ['no feed was watched yet; wirediff watch does'];
	const stdout = options.isOpml ? writeOpml(feeds) : await write(feeds, library, options.format, context);
	return {stdout, notes, exitCode: EXIT_DONE};
}

async function forget(
	{words: [verb = '', ...words], options}: Request,
	library: Library | undefined,
	context: Context,
): Promise<Outcome> {
	if (verb !== 'forget') throw new UserError(`feeds: "${verb}" is not "forget"${didYouMean(verb, ['forget'])}`);
	if (words.length === 0) throw new UserError('feeds forget: expected FEED…; see wirediff feeds --help');
	if (options.isOpml) throw new UserError('--opml lists feeds, and forgets none');
	const known = (await library?.feeds()) ?? [];
	const chosen = new Set(words.map((word) => chooseFeed(word, known)));
	const stdout = await write([...chosen], library, options.format, context);
	await library?.forgetFeeds([...chosen].map(({address}) => address));
	const note = `${countOf(chosen.size, 'feed')} forgotten; ${chosen.size === 1 ? 'its' : 'their'} articles stay`;
	return {stdout, notes: [note], exitCode: EXIT_DONE};
}

async function write(
	feeds: readonly FeedState[],
	library: Library | undefined,
	format: Format,
	context: Context,
): Promise<string> {
	const counts = await library?.countFrom(feeds.map(({address}) => address));
	const listed: readonly ListedFeed[] = feeds.map((feed) => ({...feed, articles: counts?.get(feed.address) ?? 0}));
	return format === 'json' ? feedsJson(listed) : drawFeeds(listed, context);
}
