import {align} from '../core/align/align.ts';
import {diffJson} from '../report/diff-json.ts';
import {diffText} from '../report/diff-text.ts';
import {chooseSource} from './choose-source.ts';
import {EXIT_DONE, type Run} from './command.ts';
import {openSources} from './open-sources.ts';
import {pageFor} from './page.ts';

/** `wirediff diff LEFT RIGHT` */
export const runDiff: Run = async ({words: [leftWord = '', rightWord = ''], options}, context) => {
	const {sources, notes} = await openSources(options, context);
	const left = await chooseSource(leftWord, sources, context.openStdin);
	const right = await chooseSource(rightWord, sources, context.openStdin);
	const {threshold} = options;
	const alignment = align(left, right, threshold === undefined ? {} : {threshold});
	const stdout = options.isJson ? diffJson(alignment) : diffText(alignment, await pageFor([left, right], context));
	return {stdout, notes, exitCode: EXIT_DONE};
};
