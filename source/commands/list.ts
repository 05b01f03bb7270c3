import {type Listing, listJson, listText} from '../report/list.ts';
import {type Context, exitCodeFor, type Format, type Run} from './command.ts';
import {openSources} from './open-sources.ts';
import {pageFor} from './page.ts';

/** `wirediff list [FILTER…]` */
export const runList: Run = async ({words, options}, context) => {
	const collection = await openSources(options, context);
	const filter = words.length === 0 ? {} : (await import('../library/filter-words.ts')).parseFilter(words);
	const listings = await collection.listings(filter);
	const stdout = await write(listings, options.format, context);
	const isNothing = listings.length === 0;
	const notes = isNothing ? [...collection.notes, 'nothing passes the filter'] : collection.notes;
	return {
		stdout: isNothing && options.format !== 'json' ? '' : stdout,
		notes,
		exitCode: exitCodeFor(!isNothing, collection),
	};
};

async function write(listings: readonly Listing[], format: Format, context: Context): Promise<string> {
	if (format === 'json') return listJson(listings);
	if (format === 'text') return listText(listings, await pageFor(listings, context));
	const [{writeTable}, {listTable}] = await Promise.all([import('./write-table.ts'), import('../report/table.ts')]);
	return writeTable(listTable(listings), format);
}
