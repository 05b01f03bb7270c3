import {type AlignOptions, align} from '../core/align/align.ts';
import type {Alignment, Source} from '../core/model.ts';
import {sentencesOf} from '../core/text/sentences.ts';
import {type MatrixCell, matrixJson, matrixText} from '../report/matrix.ts';
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
function alignAll(sources: readonly Source[], options: AlignOptions): readonly MatrixCell[] {
	const rows: MatrixCell[][] = sources.map(() => []);
	for (const [index, left] of sources.entries())
		for (const [offset, right] of sources.slice(index + 1).entries()) {
			const alignment = align(left, right, options);
			rows[index]!.push(cellOf(alignment, 'left', 'right'));
			rows[index + 1 + offset]!.push(cellOf(alignment, 'right', 'left'));
		}
	return rows.flat();
}

// From here a passage is more likely than not.
const STRONG_SCORE = 0.5;

function cellOf(alignment: Alignment, side: 'left' | 'right', other: 'left' | 'right'): MatrixCell {
	const {passages, share} = alignment;
	return {
		left: alignment[side].id,
		right: alignment[other].id,
		share: share[side],
		verbatimShare: verbatimShareOf(alignment, side),
		passages: passages.length,
		strong: passages.filter(({score}) => score >= STRONG_SCORE).length,
	};
}

function verbatimShareOf({passages, ...sides}: Alignment, side: 'left' | 'right'): number {
	const spans = passages.flatMap((passage) => (passage.kind === 'verbatim' ? passage[side] : []));
	const words = sentencesOf(sides[side]).flatMap(({words}) => words);
	const inside = words.filter((word) => spans.some(({start, end}) => word.start >= start && word.end <= end));
	return words.length === 0 ? 0 : inside.length / words.length;
}
