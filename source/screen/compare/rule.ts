import {countSourceWords} from '../../core/text/count-source.ts';
import {countOf, percent} from '../../typeset/figures.ts';
import {isStandIn} from '../alignments.ts';
import {columnsOfRow, type Row, row, run} from '../row.ts';
import type {State} from '../state.ts';
import type {CompareView} from '../views.ts';
import {signsOf} from '../window.ts';
import {type CompareBlocks, layOutCompare} from './compare-blocks.ts';
import type {SideName} from './comparison.ts';
import {GUTTER_COLUMNS, isSplit} from './geometry.ts';

/** The rule over the body, with each side's words and share, in its colour: over its column, or one after the other. */
export function compareRule(state: State, view: CompareView): Row {
	const blocks = layOutCompare(state, view);
	const {horizontal} = signsOf(state);
	const line = (length: number) => run(horizontal.repeat(Math.max(0, length)), 'rule');
	// The first that fits, filled up.
	const ruled = (width: number, ...labels: readonly Row[]) => {
		const label = labels.find((cells) => columnsOfRow(cells) <= width) ?? [];
		return row(label, line(width - columnsOfRow(label)));
	};
	const {indent, side, block, map, layout} = blocks.columns;
	const {columns} = state.size;
	if (!isSplit(columns, layout)) {
		const both = (words: Words) => row(line(1), label(blocks, 'left', words), line(2), label(blocks, 'right', words));
		return ruled(columns, both('all'), both('share'));
	}
	const over = (of: SideName) => ruled(side, label(blocks, of, 'all'), label(blocks, of, 'share'));
	return row(
		line(indent + 1),
		over('left'),
		ruled(GUTTER_COLUMNS, [run(' score ', 'rule')]),
		over('right'),
		line(columns - indent - 1 - block - map),
		map > 0 ? row(run('map', 'rule'), line(map - 3)) : [],
	);
}

/** How much is said of a side. */
type Words = 'all' | 'share';

function label({alignment}: CompareBlocks, side: SideName, words: Words): Row {
	const told = [
		...(words === 'all' ? [countOf(countSourceWords(alignment[side]).words, 'word')] : []),
		...(isStandIn(alignment) ? [] : [`${percent(alignment.share[side])} shared`]),
	];
	return row(run(' ', 'rule'), run(side, side), run(`  ${told.join(', ')} `, 'rule'));
}
