import {conflictWords} from '../../core/align/conflict-words.ts';
import type {Alignment, Conflict, Passage, Source} from '../../core/model.ts';
import {countOf} from '../../typeset/figures.ts';
import {isStandIn} from '../alignments.ts';
import {bookmarkSign} from '../bookmarks/bookmark-sign.ts';
import {cutText} from '../geometry/columns.ts';
import {keyFor} from '../key-bindings.ts';
import {oneLine} from '../one-line.ts';
import {fitRow, type Row, row, run} from '../row.ts';
import {holdPlace, type Place, visiblePlaces} from '../scroll.ts';
import type {Signs} from '../signs.ts';
import type {State} from '../state.ts';
import type {CompareView} from '../views.ts';
import {bodyPane, signsOf} from '../window.ts';
import {type CompareBlocks, layOutCompare} from './compare-blocks.ts';
import type {SideName} from './comparison.ts';
import {currentItem, keyOf} from './current-item.ts';
import {MAP_COLUMNS} from './geometry.ts';
import {differs} from './gutter.ts';
import type {CompareItem} from './pairs.ts';
import {paragraphNumbers} from './paragraphs.ts';
import {drawWaiting} from './waiting.ts';

/** What the header tells of a comparison, the most telling last: order, threshold, how many pairs, layout. */
export function compareSettings(state: State, view: CompareView): readonly string[] {
	const {alignment, columns} = layOutCompare(state, view);
	if (isStandIn(alignment)) return [`${signsOf(state).atLeast}${alignment.threshold.toFixed(2)}`];
	const {passages, threshold} = alignment;
	const moved = passages.filter(({flags}) => flags.includes('moved')).length;
	const differing = passages.filter(differs).length;
	return [
		`by ${view.order}`,
		`${signsOf(state).atLeast}${threshold.toFixed(2)}`,
		[
			countOf(passages.length, 'pair'),
			...(moved > 0 ? [`${moved} moved`] : []),
			...(differing > 0 ? [`${differing} ${differSign(state, differing)}`] : []),
		].join(', '),
		columns.layout,
	];
}

// Where the header has room for the word.
const COLUMNS_WITH_WORDS = 140;

function differSign(state: State, count: number): string {
	if (state.size.columns < COLUMNS_WITH_WORDS) return signsOf(state).differs;
	return count === 1 ? 'differs' : 'differ';
}

/** The pairs, with the bar of the current one and the map. */
export function drawCompare(state: State, view: CompareView): readonly Row[] {
	const signs = signsOf(state);
	const blocks = layOutCompare(state, view);
	const {rows, columns: windowColumns} = bodyPane(state);
	const {indent, map} = blocks.columns;
	const current = currentItem(blocks, view);
	const places = [...visiblePlaces(blocks, holdPlace(blocks, view.place, rows), rows)];
	const mapRows = map ? drawMap(blocks, places, rows, signs) : [];
	if (blocks.count === 0) return drawNothing(state, view, blocks.alignment, rows);
	return Array.from({length: rows}, (_, index) => {
		const place = places[index];
		if (!place) return row(' '.repeat(windowColumns - map), mapRows[index] ?? []);
		const cells = blocks.rowsOf(place.block)[place.row] ?? [];
		const isCurrent = place.block === current && place.row < blocks.heightOf(place.block) - 1;
		const at = place.row === 0 && keyOf(blocks.items[place.block]);
		const bookmark = at ? bookmarkSign(state, {kind: 'pair', left: view.left, right: view.right, at}) : row();
		const bar = bookmark[0] ?? (isCurrent ? run(signs.current, 'current') : run(' ', 'text'));
		const body = fitRow(row(' '.repeat(indent), bar, cells), windowColumns - map);
		return row(body, mapRows[index] ?? []);
	});
}

function drawNothing(state: State, {layout}: CompareView, alignment: Alignment, rows: number): readonly Row[] {
	const text = layout === 'unique' ? 'Nothing is without a counterpart.' : 'Neither text has a sentence to compare.';
	const waiting = drawWaiting(state, alignment);
	const drawn = waiting.length > 0 ? waiting : [row(), row(run(`  ${text}`, 'dim'))];
	return Array.from({length: rows}, (_, index) => fitRow(drawn[index] ?? [], state.size.columns));
}

/** What the state row tells of the current pair: which one, where it stands, what differs. */
export function drawPairDetails(state: State, view: CompareView): Row {
	const signs = signsOf(state);
	const blocks = layOutCompare(state, view);
	const item = blocks.items[currentItem(blocks, view) ?? -1];
	if (isStandIn(blocks.alignment)) return row();
	if (!item)
		return row(run(` no pair above the threshold; ${keyFor(state, 'compare.lower-threshold', '-')} lowers it`, 'dim'));
	if (item.kind === 'only') {
		const source: Source = blocks.alignment[item.side];
		const told = ` only ${oneLine(source.outlet)} says this  ${paragraphNumbers(source, item.spans, signs)}`;
		return row(placeAmongUnique(blocks, item), run(told, 'dim'));
	}
	const {alignment} = blocks;
	const {passage, number} = item;
	const places = `${paragraphNumbers(alignment.left, passage.left, signs)} ${signs.between} ${paragraphNumbers(alignment.right, passage.right, signs)}`;
	return row(
		` pair ${number}/${alignment.passages.length}  ${places}  `,
		run(`${passage.kind} ${passage.score.toFixed(2)}`, 'score'),
		...describeConflicts(alignment, passage, signs),
	);
}

/** Which of how many, where nothing but what is unique is listed. */
function placeAmongUnique({items, columns}: CompareBlocks, item: CompareItem): string {
	return columns.layout === 'unique' ? ` ${items.indexOf(item) + 1}/${items.length} ` : '';
}

/** What differs, in the words of both sides: "hedge differs: helps → could". */
function describeConflicts(
	{left, right}: Alignment,
	{conflicts}: Passage,
	{differs: sign, becomes, ellipsis}: Signs,
): Row {
	const words = (source: Source, conflict: Conflict, side: SideName) =>
		cutText(oneLine(conflictWords(source, conflict, side)), 32, ellipsis);
	return conflicts.flatMap((conflict) =>
		row(
			run(`  ${sign} ${conflict.flag} differ${conflict.flag.endsWith('s') ? '' : 's'}: `, 'differs'),
			run(words(left, conflict, 'left'), 'left'),
			` ${becomes} `,
			run(words(right, conflict, 'right'), 'right'),
		),
	);
}

/** The whole comparison in a few columns: how strong the pairs are from top to end, and which part is seen. */
function drawMap(blocks: CompareBlocks, places: readonly Place[], rows: number, signs: Signs): readonly Row[] {
	const first = places[0]?.block ?? 0;
	const last = places.at(-1)?.block ?? 0;
	const used = Math.min(rows, blocks.count);
	return Array.from({length: used}, (_, index) => {
		const from = Math.floor((index * blocks.count) / used);
		const to = Math.max(from + 1, Math.floor(((index + 1) * blocks.count) / used));
		const isSeen = from <= last && to > first;
		const strongest = Math.max(
			0,
			...blocks.items.slice(from, to).map((item) => (item.kind === 'pair' ? item.passage.score : 0)),
		);
		const strength =
			strongest >= 0.7 ? signs.mapFull : strongest >= 0.45 ? signs.mapHalf : strongest > 0 ? signs.mapLow : ' ';
		return fitRow(row(run(isSeen ? signs.view : ' ', 'current'), run(strength, 'score')), MAP_COLUMNS - 1);
	});
}
