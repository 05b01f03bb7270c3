import {type Row, row, run, spread} from '../row.ts';
import type {Comparison, SideName} from './comparison.ts';
import {barOf, isConflict, moveOf, signOf} from './gutter.ts';
import type {CompareItem} from './pairs.ts';
import {paragraphNumbers} from './paragraphs.ts';
import {drawSide} from './side-lines.ts';

/** An item with the left side over the right one. */
export function drawStacked(comparison: Comparison, item: CompareItem): readonly Row[] {
	if (item.kind === 'only') {
		const label = run(`${item.side} only, no counterpart`, item.side);
		return [row(' ', label), ...drawLabelled(comparison, item, item.side)];
	}
	return [
		drawPairLine(comparison, item),
		...drawLabelled(comparison, item, 'left'),
		row(`  ${comparison.signs.vertical}`),
		...drawLabelled(comparison, item, 'right'),
	];
}

/** The line over a pair in the layouts without a gutter: how close, how sure, which sentences and paragraphs. */
export function drawPairLine(
	{alignment, columns, signs}: Comparison,
	item: CompareItem & {readonly kind: 'pair'},
): Row {
	const {passage, number} = item;
	const {left, right} = passage;
	const sentences = `${left.length} sentence${left.length === 1 ? '' : 's'} ${signs.between} ${right.length}`;
	const places = `${paragraphNumbers(alignment.left, left, signs)} ${signs.between} ${paragraphNumbers(alignment.right, right, signs)} `;
	return spread(
		row(
			' ',
			run(`${signOf(passage, signs)} ${passage.score.toFixed(2)} ${barOf(passage.score, signs)}`, 'score'),
			`  pair ${number}   `,
			run(`${sentences} ${moveOf(item, signs)}`, 'dim'),
			isConflict(item) ? run(signs.differs, 'differs') : '',
		),
		row(run(places, 'dim')),
		columns.block,
	);
}

function drawLabelled(comparison: Comparison, item: CompareItem, side: SideName): readonly Row[] {
	const label = run(side === 'left' ? 'L' : 'R', side);
	return drawSide(comparison, item, side).map((line) => row(label, ` ${comparison.signs.vertical} `, line));
}
