import {setTimeout as pause} from 'node:timers/promises';
import {UserError} from '../core/user-error.ts';
import {untilAborted} from '../ingest/until-aborted.ts';
import {sourceFields, toJson} from '../report/json.ts';
import {oneLine} from '../report/quote.ts';
import {listFeeds} from '../watch/list-feeds.ts';
import type {WatchEvent} from '../watch/watch-event.ts';
import {watchFeeds} from '../watch/watch-feeds.ts';
import {type Context, EXIT_BAD_INPUT, EXIT_DONE, EXIT_INTERRUPTED, type Options, type Run} from './command.ts';
import {openKnownLibrary, openLibrary} from './library-file.ts';
import {localTime} from './local-time.ts';
import {toldArticle} from './told-article.ts';

/** `wirediff watch [ADDRESS|FILE.opml…]` */
export const runWatch: Run = async ({words, options}, {web, print, warn, showProgress, heedInterrupts, env}) => {
	const {library, feeds} = await openFeeds(words, options, {env});
	const signal = heedInterrupts();
	const world = {library, web, now: Date.now, wait: pause, chance: Math.random};
	let added = 0;
	let last: Round | undefined;
	// Whatever is being asked at a signal is asked again the next time: it is not kept yet.
	for await (const event of untilAborted(watchFeeds(feeds, options.isOnce, world), signal)) {
		if (event.kind === 'note') await warn(event.note);
		else if (event.kind === 'round') {
			last = event;
			if (!options.isOnce)
				showProgress?.(`watching; the next feed of ${feeds.length} is due at ${localTime(last.nextDue)}`);
		} else {
			await print(options.format === 'json' ? eventJson(event) : eventLine(event));
			if (event.kind === 'article') added++;
		}
	}
	showProgress?.('');
	if (signal.aborted) return {stdout: '', notes: [`stopped: ${added} added`], exitCode: EXIT_INTERRUPTED};
	library.close();
	// Where nobody looks on, only faults are told of: cron sends all else as mail, every time.
	const isTold = last !== undefined && (showProgress !== undefined || last.failed > 0);
	return {stdout: '', notes: isTold ? [roundLine(last!, feeds.length)] : [], exitCode: exitCodeAfter(last)};
};

function exitCodeAfter(round: Round | undefined): number {
	const isInVain = round !== undefined && round.asked > 0 && round.failed === round.asked;
	return isInVain ? EXIT_BAD_INPUT : EXIT_DONE;
}

/** The feeds that are named, else those that were watched before, and the library they are added to. */
async function openFeeds(words: readonly string[], options: Options, context: Pick<Context, 'env'>) {
	if (words.length > 0) return {feeds: await listFeeds(words), library: await openLibrary(options, context)};
	const library = await openKnownLibrary(options, context);
	const feeds = await library?.feeds();
	if (library && feeds?.length) return {feeds, library};
	throw new UserError('watch: no feed was watched yet; name some, or an OPML file of them');
}

type Round = WatchEvent & {readonly kind: 'round'};
type News = WatchEvent & {readonly kind: 'article' | 'story'};

function eventLine(event: News): string {
	if (event.kind === 'article') return `added ${toldArticle(event.article)}\n`;
	const {id, name, outlets} = event.story;
	return `story ${toldArticle({id, title: name})} (${oneLine(outlets.join(', '))})\n`;
}

function eventJson(event: News): string {
	if (event.kind === 'article') {
		const {article} = event;
		return toJson({event: 'article', ...sourceFields(article), story: article.storyId ?? null});
	}
	const {id, name, sources, outlets} = event.story;
	return toJson({event: 'story', id, name, sources, outlets});
}

function roundLine(round: Round, feeds: number): string {
	const failed = round.failed > 0 ? `, ${round.failed} of them in vain` : '';
	return `${round.asked} of ${feeds} feeds asked${failed}; the next is due at ${localTime(round.nextDue)}`;
}
