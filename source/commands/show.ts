import {articleJson, articleText} from '../report/article.ts';
import {chooseSource} from './choose-source.ts';
import {EXIT_DONE, type Run} from './command.ts';
import {openSources} from './open-sources.ts';
import {pageFor} from './page.ts';

/** `wirediff show SOURCE` */
export const runShow: Run = async ({words: [word = ''], options}, context) => {
	const collection = await openSources({...options, outlet: undefined}, context);
	const chosen = await chooseSource(word, collection, context);
	const source = options.outlet === undefined ? chosen : {...chosen, outlet: options.outlet};
	const stdout =
		options.format === 'json' ? articleJson(source) : articleText(source, await pageFor([source], context), options);
	return {stdout, notes: collection.notes, exitCode: EXIT_DONE};
};
