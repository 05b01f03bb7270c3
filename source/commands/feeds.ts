import {visible} from '../core/text/visible.ts';
import type {FeedState} from '../library/feed-state.ts';
import {toJson} from '../report/json.ts';
import {writeOpml} from '../watch/opml.ts';
import {EXIT_DONE, type Options, type Run} from './command.ts';
import {openKnownLibrary} from './library-file.ts';

/** `wirediff feeds` */
export const runFeeds: Run = async ({options}, context) => {
	const library = await openKnownLibrary(options, context);
	const feeds = (await library?.feeds()) ?? [];
	library?.close();
	const notes = feeds.length > 0 ? [] : ['no feed was watched yet; wirediff watch does'];
	return {stdout: write(feeds, options), notes, exitCode: EXIT_DONE};
};

function write(feeds: readonly FeedState[], {format, isOpml}: Options): string {
	if (isOpml) return `${writeOpml(feeds)}\n`;
	return format === 'json' ? toJson({feeds: feeds.map(feedFields)}) : feeds.map(feedLine).join('');
}

function feedLine({address, title = address, asked, due, failures}: FeedState): string {
	const failed = failures > 0 ? `, failed ${failures === 1 ? 'once' : `${failures} times in a row`}` : '';
	return visible(`${title.replaceAll(/\s+/g, ' ')}\n  ${address}\n  asked ${asked}, due ${due}${failed}\n`);
}

const feedFields = ({address, title, asked, due, failures}: FeedState) => ({
	address,
	title: title ?? null,
	asked,
	due,
	failures,
});
