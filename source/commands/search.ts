import type {Exported} from '../core/exported.ts';
import {indexSources} from '../core/search/search.ts';
import {UserError} from '../core/user-error.ts';
import {hitsJson, hitsText} from '../report/hits.ts';
import {type Context, EXIT_DONE, EXIT_NOTHING_FOUND, type Format, type Run} from './command.ts';
import {openSources} from './open-sources.ts';
import {pageFor} from './page.ts';

/** `wirediff search PHRASE…` */
export const runSearch: Run = async ({words, options}, context) => {
	const phrase = words.join(' ').trim();
	if (!phrase) throw new UserError('search: the phrase is empty');
	const {notes, ...collection} = await openSources(options, context);
	const sources = await collection.sources();
	const hits = indexSources(sources)(phrase);
	const stdout = await write({kind: 'hits', phrase, sources, hits}, options.format, context);
	return {stdout, notes, exitCode: hits.length > 0 ? EXIT_DONE : EXIT_NOTHING_FOUND};
};

async function write(found: Exported & {kind: 'hits'}, format: Format, context: Context): Promise<string> {
	const {phrase, sources, hits} = found;
	if (format === 'json') return hitsJson(phrase, sources, hits);
	const page = await pageFor(sources, context);
	if (format === 'text') return hitsText(sources, hits, page);
	const {writeAs} = await import('./write-as.ts');
	return writeAs(found, format, page);
}
