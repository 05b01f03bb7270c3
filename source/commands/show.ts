import type {Source} from '../core/model.ts';
import {articleJson, articleText} from '../report/article.ts';
import {chooseSource} from './choose-source.ts';
import {type Context, exitCodeFor, type Options, type Run} from './command.ts';
import {openSources} from './open-sources.ts';
import {pageFor} from './page.ts';

/** `wirediff show SOURCE` */
export const runShow: Run = async ({words: [word = ''], options}, context) => {
	const collection = await openSources({...options, outlet: undefined}, context);
	const chosen = await chooseSource(word, collection, context);
	const source = options.outlet === undefined ? chosen : {...chosen, outlet: options.outlet};
	return {
		stdout: await write(source, options, context),
		notes: collection.notes,
		exitCode: exitCodeFor(true, collection),
	};
};

async function write(source: Source, options: Options, context: Context): Promise<string> {
	const {format} = options;
	if (format === 'json') return articleJson(source);
	const page = await pageFor([source], context);
	if (format === 'text') return articleText(source, page, options);
	const {writeAs} = await import('./write-as.ts');
	return writeAs({kind: 'source', source}, format, page);
}
