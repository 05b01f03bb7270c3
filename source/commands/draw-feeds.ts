import type {FeedState} from '../library/feed-state.ts';
import {toJson} from '../report/json.ts';
import {drawAll, type Line, lineOf, padTo} from '../report/line.ts';
import type {Page} from '../report/page.ts';
import {oneLine} from '../report/quote.ts';
import {hang} from '../report/wrap.ts';
import {countOf} from '../typeset/figures.ts';
import type {Context} from './command.ts';
import {localTime} from './local-time.ts';
import {pageFor} from './page.ts';

/** A feed, and how many articles of the library it gave. */
export type ListedFeed = FeedState & {readonly articles: number};

/** The feeds one after another: the title (cut to a line), address, how much it gave and when, and what is wrong with it; nothing where there are none. */
export async function drawFeeds(feeds: readonly ListedFeed[], context: Context): Promise<string> {
	if (feeds.length === 0) return '';
	const page = await pageFor(feeds, context);
	return drawAll([feeds.flatMap((feed) => linesOf(feed, page))], page);
}

const INDENT = '  ';

function linesOf({address, title = address, articles, asked, due, failures, problem}: ListedFeed, page: Page) {
	const about = `${countOf(articles, 'article')} · asked ${localTime(asked)} · due ${localTime(due)}`;
	const failed = `failed ${failures === 1 ? 'once' : `${failures} times in a row`}: ${problem ?? 'why is not known'}`;
	const hung = (line: Line) => hang(INDENT, line, page.widthColumns, page);
	return [
		padTo(lineOf(oneLine(title), 'strong'), page.widthColumns, page),
		...hung(lineOf(oneLine(address))),
		...hung(lineOf(about, 'faint')),
		...(failures > 0 ? hung(lineOf(oneLine(failed))) : []),
	];
}

/** The feeds as `wirediff feeds --json` writes them. */
export function feedsJson(feeds: readonly ListedFeed[]): string {
	return toJson({
		feeds: feeds.map(({address, title, articles, asked, due, failures, problem}) => ({
			address,
			title: title ?? null,
			articles,
			asked,
			due,
			failures,
			problem: problem ?? null,
		})),
	});
}
