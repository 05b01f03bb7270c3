import {listJson, listText} from '../report/list.ts';
import {EXIT_DONE, type Run} from './command.ts';
import {openSources} from './open-sources.ts';
import {pageFor} from './page.ts';

/** `wirediff list` */
export const runList: Run = async ({options}, context) => {
	const {sources, notes} = await openSources(options, context);
	const stdout = options.format === 'json' ? listJson(sources) : listText(sources, await pageFor(sources, context));
	return {stdout, notes, exitCode: EXIT_DONE};
};
