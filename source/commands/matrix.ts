import {overlapMatrix} from '../core/align/overlap-matrix.ts';
import {matrixJson, matrixText} from '../report/matrix.ts';
import {EXIT_DONE, type Run} from './command.ts';
import {openSources} from './open-sources.ts';
import {pageFor} from './page.ts';

/** `wirediff matrix` */
export const runMatrix: Run = async ({options}, context) => {
	const {sources, notes} = await openSources(options, context);
	const {threshold, format} = options;
	const cells = overlapMatrix(sources, threshold === undefined ? {} : {threshold});
	const stdout =
		format === 'json' ? matrixJson(sources, cells) : matrixText(sources, cells, await pageFor(sources, context));
	return {stdout, notes, exitCode: EXIT_DONE};
};
