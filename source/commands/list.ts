import type {Filter} from '../core/search/filter.ts';
import {type Frame, framed} from '../report/frame.ts';
import {LIST_JSON, type ListColumns, type Listing, listColumns, listFrame} from '../report/list.ts';
import {type Context, exitCodeFor, type Format, type Run} from './command.ts';
import {type Collection, openSources} from './open-sources.ts';
import {pageFor} from './page.ts';
import {printFrame} from './print-frame.ts';

/** `wirediff list [FILTER…]` */
export const runList: Run = async ({words, options}, context) => {
	const collection = await openSources(options, context);
	const filter = words.length === 0 ? {} : (await import('../library/filter-words.ts')).parseFilter(words);
	const frame = await frameFor(options.format, {collection, filter, context});
	const isNothing = (await printFrame(frame, collection.listings(filter), context)) === 0;
	return {
		stdout: isNothing && options.format === 'json' ? framed(LIST_JSON, []) : '',
		notes: isNothing ? [...collection.notes, 'nothing passes the filter'] : collection.notes,
		exitCode: exitCodeFor(!isNothing, collection),
	};
};

type Asked = {readonly collection: Collection; readonly filter: Filter; readonly context: Context};

async function frameFor(format: Format, {collection, filter, context}: Asked): Promise<Frame<Listing>> {
	if (format === 'json') return LIST_JSON;
	if (format === 'text') return textFrame(collection.listings(filter), context);
	const [{tableFrame}, {LIST_TABLE}] = await Promise.all([import('./write-table.ts'), import('../report/table.ts')]);
	return tableFrame(LIST_TABLE, format);
}

/** Lists are laid out in columns as wide as the widest of all needs: they are gone through once for that. */
async function textFrame(parts: AsyncIterable<readonly Listing[]>, context: Context): Promise<Frame<Listing>> {
	let page = await pageFor([], context);
	let columns: ListColumns | undefined;
	for await (const listings of parts) {
		page = await pageFor(listings, context, page);
		columns = listColumns(listings, page, columns);
	}
	return listFrame(columns ?? listColumns([], page), page);
}
