import {strengthOf} from '../../core/align/marked-words.ts';
import type {Passage} from '../../core/model.ts';
import {type Row, row, run} from '../row.ts';
import type {Signs} from '../signs.ts';
import type {CompareItem} from './pairs.ts';

/** The two rows beside a pair: how close and how sure, then its shape, its move and its flags. */
export function drawGutter(item: CompareItem, signs: Signs): readonly Row[] {
	if (item.kind === 'only') return [row(run(` ${item.side}`, item.side)), row(run(' only', item.side))];
	const {passage} = item;
	return [
		row(
			' ',
			run(signOf(passage, signs), 'score'),
			` ${passage.score.toFixed(2)} `,
			run(barOf(passage.score, signs), 'score'),
		),
		row(' ', run(shapeOf(item), 'dim'), run(moveOf(item, signs), 'strong'), run(flagSigns(item, signs), 'differs')),
	];
}

/** `=` the same words, `≈` reworded, `~` loose. */
export function signOf(passage: Passage, signs: Signs): string {
	const strength = strengthOf(passage);
	return strength === 'verbatim' ? signs.verbatim : strength === 'loose' ? signs.loose : signs.edited;
}

/** A score as the height of a bar. */
export function barOf(score: number, {bars}: Signs): string {
	return bars[Math.min(bars.length - 1, Math.floor(score * bars.length))]!;
}

/** How many passages away the right side really stands, with an arrow; empty where it stands in order. */
export function moveOf({distance}: CompareItem & {kind: 'pair'}, signs: Signs): string {
	return distance === 0 ? '' : `${distance < 0 ? signs.up : signs.down}${Math.abs(distance)} `;
}

function shapeOf({passage: {left, right}}: CompareItem & {kind: 'pair'}): string {
	return left.length === 1 && right.length === 1 ? '' : `${left.length}:${right.length} `;
}

/** A pair differs where one of its flags speaks of what is said, not of where it stands. */
export function isConflict(item: CompareItem): boolean {
	return item.kind === 'pair' && differs(item.passage);
}

/** Whether the sides of a passage differ in figures, names, quotation, negation, hedge or attribution. */
export function differs({flags}: Passage): boolean {
	return flags.some((flag) => flag !== 'moved' && flag !== 'split');
}

function flagSigns(item: CompareItem & {kind: 'pair'}, signs: Signs): string {
	const quote = item.passage.flags.includes('quote') ? signs.quotation : '';
	return isConflict(item) ? quote + signs.differs : '';
}
