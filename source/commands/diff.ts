import {align} from '../core/align/align.ts';
import type {Alignment} from '../core/model.ts';
import {UserError} from '../core/user-error.ts';
import {diffJson} from '../report/diff-json.ts';
import {diffText} from '../report/diff-text.ts';
import {chooseSource} from './choose-source.ts';
import {type Context, exitCodeFor, type Format, type Run} from './command.ts';
import {openSources} from './open-sources.ts';
import {pageFor} from './page.ts';

/** `wirediff diff LEFT RIGHT` */
export const runDiff: Run = async ({words: [leftWord = '', rightWord = ''], options}, context) => {
	const collection = await openSources(options, context);
	const left = await chooseSource(leftWord, collection, context);
	const right = await chooseSource(rightWord, collection, context);
	const {threshold, format, isExplained} = options;
	const alignment = align(left, right, threshold === undefined ? {} : {threshold});
	return {
		stdout: await write(alignment, format, isExplained, context),
		notes: collection.notes,
		exitCode: exitCodeFor(true, collection),
	};
};

async function write(alignment: Alignment, format: Format, isExplained: boolean, context: Context): Promise<string> {
	if (format === 'json') return diffJson(alignment, {isExplained});
	const page = await pageFor([alignment.left, alignment.right], context);
	if (format === 'text') return diffText(alignment, page, {isExplained});
	if (isExplained) throw new UserError(`--explain goes with text and json, not with ${format}`);
	const {writeAs} = await import('./write-as.ts');
	return writeAs({kind: 'comparison', alignment}, format, page);
}
