import {type AlignOptions, align} from '../core/align/align.ts';
import type {Alignment, Passage, Source} from '../core/model.ts';
import {sentencesOf} from '../core/text/sentences.ts';
import {type MatrixCell, matrixJson, matrixText} from '../report/matrix.ts';
import {EXIT_DONE, type Run} from './command.ts';
import {openSources} from './open-sources.ts';
import {pageFor} from './page.ts';

/** `wirediff matrix` */
export const runMatrix: Run = async ({options}, context) => {
	const {sources, notes} = await openSources(options, context);
	const cells = alignAll(sources, options.threshold === undefined ? {} : {threshold: options.threshold});
	const stdout =
		options.format === 'json'
			? matrixJson(sources, cells)
			: matrixText(sources, cells, await pageFor(sources, context));
	return {stdout, notes, exitCode: EXIT_DONE};
};

function alignAll(sources: readonly Source[], options: AlignOptions): readonly MatrixCell[] {
	return sources.flatMap((left) =>
		sources.flatMap((right) => (left === right ? [] : [cellOf(align(left, right, options))])),
	);
}

// From here a passage is more likely than not.
const STRONG_SCORE = 0.5;

function cellOf({left, right, share, passages}: Alignment): MatrixCell {
	return {
		left: left.id,
		right: right.id,
		share: share.left,
		verbatimShare: shareOf(
			left,
			passages.filter(({kind}) => kind === 'verbatim'),
		),
		passages: passages.length,
		strong: passages.filter(({score}) => score >= STRONG_SCORE).length,
	};
}

function shareOf(source: Source, passages: readonly Passage[]): number {
	const spans = passages.flatMap(({left}) => left);
	const words = sentencesOf(source).flatMap(({words}) => words);
	const inside = words.filter((word) => spans.some(({start, end}) => word.start >= start && word.end <= end));
	return words.length === 0 ? 0 : inside.length / words.length;
}
