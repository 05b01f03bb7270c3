import type {Passage, Source, Span} from '../../core/model.ts';
import {cutText} from '../geometry/columns.ts';
import {wrapLines} from '../geometry/wrap.ts';
import {oneLine} from '../one-line.ts';
import {type Row, row, run} from '../row.ts';
import type {State} from '../state.ts';
import type {MatrixView} from '../views.ts';
import {signsOf} from '../window.ts';
import {alignedWith} from './cells.ts';

// Longer lines are hard to follow back to the next one's beginning.
const MAX_QUOTE_COLUMNS = 100;

/** The strongest passages of the cell under the cursor: the row's words, and under them the column's. */
export function drawPassages(state: State, view: MatrixView, columns: number, rows: number): readonly Row[] {
	const signs = signsOf(state);
	const [source, other] = [state.sources[view.row]!, state.sources[view.column]!];
	if (source === other) return [];
	const known = alignedWith(state, source, other);
	if (!known) return [row(run(`  comparing ${signs.ellipsis}`, 'dim'))];
	const names = row(
		' ',
		run(oneLine(source.outlet), 'left'),
		` ${signs.between} `,
		run(oneLine(other.outlet), 'right'),
	);
	const strongest = known.alignment.passages.toSorted((a, b) => b.score - a.score);
	if (strongest.length === 0) return [names, row(run('  they share no passage above the threshold', 'dim'))];
	const side = (passage: Passage, of: Source) => passage[of === known.alignment.left ? 'left' : 'right'];
	const lines = linesASide(strongest.length, rows - 1);
	const quoted = (passage: Passage, of: Source) => quote(of, side(passage, of), columns - 7, lines, signs.ellipsis);
	const drawn: Row[] = [names];
	for (const passage of strongest) {
		const quotes = [
			...quoted(passage, source).map((line, index) =>
				row(run(index === 0 ? ` ${passage.score.toFixed(2)} ` : '      ', 'score'), line),
			),
			...quoted(passage, other).map((line) => row('      ', run(line, 'dim'))),
		];
		if (drawn.length + quotes.length > rows) break;
		drawn.push(...quotes, row());
	}
	return drawn.slice(0, rows);
}

// More passages say more than more words of one, up to this many; a longer quotation is read in the comparison.
const MOST_PASSAGES = 4;
const MOST_LINES = 3;

/** How many lines either side of a passage is quoted in. */
function linesASide(passages: number, rows: number): number {
	const each = Math.floor(rows / Math.min(passages, MOST_PASSAGES));
	return Math.max(1, Math.min(MOST_LINES, Math.floor((each - 1) / 2)));
}

/** The beginning of some spans in so many lines, cut with an ellipsis. */
function quote({text}: Source, spans: readonly Span[], columns: number, lines: number, ellipsis: string) {
	const {start} = spans[0]!;
	// Longer than what is shown of it.
	const beginning = oneLine(text.slice(start, Math.min(spans.at(-1)!.end, start + (lines + 1) * columns))).replace(
		/ {2,}/g,
		' ',
	);
	const wrapped = wrapLines(beginning, Math.min(MAX_QUOTE_COLUMNS, columns));
	const [last = ''] = wrapped.slice(lines - 1);
	if (wrapped.length <= lines) return wrapped;
	return [
		...wrapped.slice(0, lines - 1),
		cutText(`${last} ${wrapped[lines]}`, Math.min(MAX_QUOTE_COLUMNS, columns), ellipsis),
	];
}
