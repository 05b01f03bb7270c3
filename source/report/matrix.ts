import type {Overlap} from '../core/align/overlap.ts';
import type {Source} from '../core/model.ts';
import {percent} from '../typeset/figures.ts';
import {sourceFields, toJson} from './json.ts';
import {drawAll, join, type Line, lineOf, padTo} from './line.ts';
import type {Page} from './page.ts';
import {oneLine} from './quote.ts';
import {wrap} from './wrap.ts';

const CELL_COLUMNS = 6;
const NAME_COLUMNS = 24;

/** A table of all sources against all: how much of the row's words the column tells, too. In bands where the page is narrow. */
export function matrixText(sources: readonly Source[], cells: readonly Overlap[], page: Page): string {
	const numberColumns = String(sources.length).length + 1;
	const perBand = Math.max(1, Math.floor((page.widthColumns - numberColumns - NAME_COLUMNS) / CELL_COLUMNS));
	const shares = new Map(cells.map(({left, right, share}) => [`${left} ${right}`, share]));
	const numbers = sources.map((_, index) => String(index + 1));
	const rowName = (source: Source, index: number) =>
		join(`${numbers[index]!.padStart(numberColumns - 1)} `, padTo(lineOf(oneLine(source.outlet)), NAME_COLUMNS, page));
	const bandLines = (first: number): readonly Line[] => [
		lineOf(' '.repeat(numberColumns + NAME_COLUMNS) + cellsText(numbers.slice(first, first + perBand)), 'faint'),
		...sources.map((row, index) => {
			const shown = sources.slice(first, first + perBand).map((column) => shares.get(`${row.id} ${column.id}`));
			return join(rowName(row, index), cellsText(shown.map((share) => (share === undefined ? '·' : percent(share)))));
		}),
	];
	const bands = sources.flatMap((_, index) => (index % perBand === 0 ? [bandLines(index)] : []));
	return drawAll([...bands, wrap(lineOf(LEGEND), page.widthColumns, page)], page);
}

const LEGEND = 'How much of the row’s words lie in passages it shares with the column.';

const cellsText = (cells: readonly string[]) => cells.map((cell) => cell.padStart(CELL_COLUMNS)).join('');

/** The table as `wirediff matrix --json` writes it, one cell for each ordered pair. */
export function matrixJson(sources: readonly Source[], cells: readonly Overlap[]): string {
	return toJson({
		sources: sources.map(sourceFields),
		cells: cells.map(({left, right, share, verbatimShare, passages, strong}) => ({
			left,
			right,
			share,
			verbatimShare,
			passages,
			strong,
		})),
	});
}
