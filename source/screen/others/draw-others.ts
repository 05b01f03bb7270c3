import {joinAdjacent} from '../../core/text/join-adjacent.ts';
import {signOf} from '../compare/gutter.ts';
import {paragraphNumbers} from '../compare/paragraphs.ts';
import {wordMarks} from '../compare/side-lines.ts';
import {wrap} from '../geometry/wrap.ts';
import {drawItems, type ItemRows, stackItems} from '../item-rows.ts';
import {type Mark, markLine} from '../marks.ts';
import {oneLine} from '../one-line.ts';
import type {Retelling} from '../reader/retellings.ts';
import {type Row, row, run, spread} from '../row.ts';
import {type State, sourceOf} from '../state.ts';
import type {OthersView} from '../views.ts';
import {bodyPane, signsOf} from '../window.ts';
import {listedRetellings} from './others-actions.ts';

const MAX_TEXT_COLUMNS = 76;

/** The paragraph, then how each other source tells it, the closest first, scrolled to the one under the cursor. */
export function drawOthers(state: State, view: OthersView): readonly Row[] {
	return drawItems(layOutOthers(state, view), bodyPane(state));
}

/** The retellings as items under the paragraph. */
export function layOutOthers(state: State, view: OthersView): ItemRows {
	const {rows, columns} = bodyPane(state);
	const width = Math.min(state.settings.textColumns ?? MAX_TEXT_COLUMNS, columns - 4);
	const source = sourceOf(state, view.source);
	const paragraph = wrap(source.text, view.span, width).map((line) => row('   ', markLine(source.text, line, [])));
	const head = [row(' ', run(oneLine(source.outlet), 'outlet')), ...paragraph, row()];
	const items = listedRetellings(state, view).map((retelling, index) =>
		drawTeller(state, retelling, index === view.cursor, width),
	);
	return stackItems(head, items, view.cursor, rows);
}

function drawTeller(state: State, {alignment, passage}: Retelling, isCurrent: boolean, width: number): readonly Row[] {
	const signs = signsOf(state);
	const {right} = alignment;
	const marks: readonly Mark[] = wordMarks(passage, 'right', right.text);
	const sign = run(` ${isCurrent ? signs.cursor : ' '} `, 'current');
	const score = run(`${signOf(passage, signs)} ${passage.score.toFixed(2)} `, 'score');
	const place = run(` ${paragraphNumbers(right, passage.right, signs)}`, 'dim');
	return [
		spread(row(sign, score, run(oneLine(right.outlet), 'outlet')), row(place), width + 3),
		...joinAdjacent(right.text, passage.right).flatMap(({span}) =>
			wrap(right.text, span, width).map((line) => row('   ', markLine(right.text, line, marks))),
		),
	];
}
