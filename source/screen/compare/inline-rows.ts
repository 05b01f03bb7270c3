import {strengthOf} from '../../core/align/marked-words.ts';
import type {Alignment, Passage} from '../../core/model.ts';
import {wrap} from '../geometry/wrap.ts';
import {type Mark, markLine} from '../marks.ts';
import {oneLine} from '../one-line.ts';
import {type Row, row} from '../row.ts';
import type {Comparison} from './comparison.ts';
import type {CompareItem} from './pairs.ts';
import {drawPairLine, drawStacked} from './stacked-rows.ts';

/** A close pair as one text, what only the left says as `[-…-]` and what only the right says as `{+…+}`; other items stacked. */
export function drawInline(comparison: Comparison, item: CompareItem): readonly Row[] {
	const isClose = item.kind === 'pair' && ['verbatim', 'edited'].includes(strengthOf(item.passage));
	if (!isClose) return drawStacked(comparison, item);
	const {text, marks} = mergeWording(comparison.alignment, item.passage);
	const lines = wrap(text, {start: 0, end: text.length}, comparison.columns.side);
	return [drawPairLine(comparison, item), ...lines.map((line) => row('    ', markLine(text, line, marks)))];
}

/** Both wordings of a passage as one text with its marks, in the order of the changes. */
function mergeWording(
	{left, right}: Alignment,
	passage: Passage,
): {readonly text: string; readonly marks: readonly Mark[]} {
	let text = '';
	const marks: Mark[] = [];
	for (const change of passage.changes) {
		if (text && !/\s$/.test(text)) text += ' ';
		const start = text.length;
		if (change.kind === 'right')
			text += `{+${oneLine(right.text.slice(change.right.start, change.right.end)).trim()}+}`;
		else {
			const words = oneLine(left.text.slice(change.left.start, change.left.end)).trim();
			text += change.kind === 'left' ? `[-${words}-]` : words;
		}
		if (change.kind !== 'same') marks.push({start, end: text.length, style: change.kind});
	}
	return {text, marks};
}
