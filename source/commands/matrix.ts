import type {Overlap} from '../core/align/overlap.ts';
import {overlapMatrix} from '../core/align/overlap-matrix.ts';
import type {Source} from '../core/model.ts';
import {UserError} from '../core/user-error.ts';
import {matrixJson, matrixText} from '../report/matrix.ts';
import {type Context, exitCodeFor, type Format, type Run} from './command.ts';
import {openSources} from './open-sources.ts';
import {pageFor} from './page.ts';

// A table nobody reads, and some ten seconds to make it.
const MOST_SOURCES = 300;

/** `wirediff matrix [FILTER…]` */
export const runMatrix: Run = async ({words, options}, context) => {
	const {notes, ...collection} = await openSources(options, context);
	const filter = words.length === 0 ? {} : (await import('../library/filter-words.ts')).parseFilter(words);
	const sources = await collection.sources(filter, MOST_SOURCES + 1);
	if (sources.length > MOST_SOURCES)
		throw new UserError(
			`matrix: more than ${MOST_SOURCES} sources would be put side by side; name a story or days: wirediff matrix story:NAME`,
		);
	const {threshold, format} = options;
	const cells = overlapMatrix(sources, threshold === undefined ? {} : {threshold});
	const isNothing = sources.length === 0;
	return {
		stdout: isNothing && format !== 'json' ? '' : await write(sources, cells, format, context),
		notes: isNothing ? [...notes, 'nothing passes the filter'] : notes,
		exitCode: exitCodeFor(!isNothing, collection),
	};
};

async function write(
	sources: readonly Source[],
	cells: readonly Overlap[],
	format: Format,
	context: Context,
): Promise<string> {
	if (format === 'json') return matrixJson(sources, cells);
	const page = await pageFor(sources, context);
	if (format === 'text') return matrixText(sources, cells, page);
	const {writeAs} = await import('./write-as.ts');
	return writeAs({kind: 'matrix', sources, cells}, format, page);
}
