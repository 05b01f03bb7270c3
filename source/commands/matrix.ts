import {type AlignOptions, align} from '../core/align/align.ts';
import {type Overlap, overlapOf} from '../core/align/overlap.ts';
import type {Source} from '../core/model.ts';
import {matrixJson, matrixText} from '../report/matrix.ts';
import {EXIT_DONE, type Run} from './command.ts';
import {openSources} from './open-sources.ts';
import {pageFor} from './page.ts';

/** `wirediff matrix` */
export const runMatrix: Run = async ({options}, context) => {
	const {sources, notes} = await openSources(options, context);
	const {threshold, format} = options;
	const cells = alignAll(sources, threshold === undefined ? {} : {threshold});
	const stdout =
		format === 'json' ? matrixJson(sources, cells) : matrixText(sources, cells, await pageFor(sources, context));
	return {stdout, notes, exitCode: EXIT_DONE};
};

/** A cell for each ordered pair, row by row. Each pair is aligned once: the other way round it shares the same passages. */
function alignAll(sources: readonly Source[], options: AlignOptions): readonly Overlap[] {
	const rows: Overlap[][] = sources.map(() => []);
	for (const [index, left] of sources.entries())
		for (const [offset, right] of sources.slice(index + 1).entries()) {
			const alignment = align(left, right, options);
			rows[index]!.push(overlapOf(alignment, 'left'));
			rows[index + 1 + offset]!.push(overlapOf(alignment, 'right'));
		}
	return rows.flat();
}
