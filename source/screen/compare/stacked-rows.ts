import type {Alignment} from '../../core/model.ts';
import {type Row, row, run, spread} from '../row.ts';
import type {Signs} from '../signs.ts';
import type {CompareColumns} from './geometry.ts';
import {barOf, isConflict, moveOf, signOf} from './gutter.ts';
import type {CompareItem} from './pairs.ts';
import {paragraphNumbers} from './paragraphs.ts';
import {drawSide} from './side-lines.ts';
import {wordMarks} from './word-marks.ts';

/** A block with the left side over the right one. */
export function drawStacked(
	alignment: Alignment,
	item: CompareItem,
	{side, block}: CompareColumns,
	signs: Signs,
): readonly Row[] {
	if (item.kind === 'only') {
		const label = run(`${item.side} only, no counterpart`, item.side);
		return [row(' ', label), ...labelled(item.side, drawSide(alignment[item.side], item.spans, side, []), signs)];
	}
	const {passage} = item;
	const half = (name: 'left' | 'right') =>
		labelled(
			name,
			drawSide(alignment[name], passage[name], side, wordMarks(passage, name, alignment[name].text)),
			signs,
		);
	return [drawPairLine(alignment, item, block, signs), ...half('left'), row(`  ${signs.vertical}`), ...half('right')];
}

/** The line over a pair in the layouts without a gutter: how close, how sure, which sentences and paragraphs. */
export function drawPairLine(
	alignment: Alignment,
	item: CompareItem & {kind: 'pair'},
	columns: number,
	signs: Signs,
): Row {
	const {passage, number} = item;
	const {left, right} = passage;
	const sentences = `${left.length} sentence${left.length === 1 ? '' : 's'} ${signs.between} ${right.length}`;
	const places = `${paragraphNumbers(alignment.left, left, signs)} ${signs.between} ${paragraphNumbers(alignment.right, right, signs)} `;
	return spread(
		row(
			' ',
			run(`${signOf(item, signs)} ${passage.score.toFixed(2)} ${barOf(passage.score, signs)}`, 'score'),
			`  pair ${number}   `,
			run(`${sentences} ${moveOf(item, signs)}`, 'dim'),
			isConflict(item) ? run(signs.differs, 'differs') : '',
		),
		row(run(places, 'dim')),
		columns,
	);
}

function labelled(side: 'left' | 'right', lines: readonly Row[], signs: Signs): readonly Row[] {
	return lines.map((line) => row(run(side === 'left' ? 'L' : 'R', side), ` ${signs.vertical} `, line));
}
