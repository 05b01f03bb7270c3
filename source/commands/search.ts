import {indexSources} from '../core/search/search.ts';
import {UserError} from '../core/user-error.ts';
import {hitsJson, hitsText} from '../report/hits.ts';
import {EXIT_DONE, EXIT_NOTHING_FOUND, type Run} from './command.ts';
import {openSources} from './open-sources.ts';
import {pageFor} from './page.ts';

/** `wirediff search PHRASE…` */
export const runSearch: Run = async ({words, options}, context) => {
	const phrase = words.join(' ').trim();
	if (!phrase) throw new UserError('search: the phrase is empty');
	const {notes, ...collection} = await openSources(options, context);
	const sources = await collection.sources();
	const hits = indexSources(sources)(phrase);
	const stdout =
		options.format === 'json'
			? hitsJson(phrase, sources, hits)
			: hitsText(sources, hits, await pageFor(sources, context));
	return {stdout, notes, exitCode: hits.length > 0 ? EXIT_DONE : EXIT_NOTHING_FOUND};
};
