import type {Source} from '../core/model.ts';
import {percent} from './figures.ts';
import {sourceFields, toJson} from './json.ts';
import {padTo, wrap} from './lines.ts';
import type {Page} from './page.ts';
import {oneLine} from './quote.ts';

/** How much of one source lies in passages it shares with another. Ids; the other way round is another cell. */
export type MatrixCell = {
	readonly left: string;
	readonly right: string;
	/** Part of the left side's counted words, 0 to 1: in any passage, and in those told word for word. */
	readonly share: number;
	readonly verbatimShare: number;
	/** How many passages the two share, and how many of them are strong. */
	readonly passages: number;
	readonly strong: number;
};

const CELL_COLUMNS = 6;
const NAME_COLUMNS = 24;

/** A table of all sources against all: how much of the row's words the column tells, too. Broken into bands where the page is narrow. */
export function matrixText(sources: readonly Source[], cells: readonly MatrixCell[], page: Page): string {
	const perBand = Math.max(1, Math.floor((page.widthColumns - NAME_COLUMNS - 4) / CELL_COLUMNS));
	const bands: string[] = [];
	for (let first = 0; first < sources.length; first += perBand)
		bands.push(bandLines(sources, cells, first, Math.min(sources.length, first + perBand), page).join('\n'));
	const legend = wrap('How much of the row’s words lie in passages it shares with the column.', page.widthColumns);
	return `${[...bands, legend.join('\n')].join('\n\n')}\n`;
}

function bandLines(
	sources: readonly Source[],
	cells: readonly MatrixCell[],
	first: number,
	end: number,
	{paint}: Page,
): readonly string[] {
	const columns = sources.slice(first, end);
	const share = new Map(cells.map((cell) => [`${cell.left} ${cell.right}`, cell.share]));
	const head = columns.map((_, index) => padTo(String(first + index + 1), CELL_COLUMNS, 'right')).join('');
	const rows = sources.map((row, index) => {
		const name = `${String(index + 1).padStart(3)} ${padTo(oneLine(row.outlet), NAME_COLUMNS)}`;
		const figures = columns.map((column) => {
			const found = share.get(`${row.id} ${column.id}`);
			return padTo(found === undefined ? '·' : percent(found), CELL_COLUMNS, 'right');
		});
		return name + figures.join('');
	});
	return [paint('faint', ' '.repeat(NAME_COLUMNS + 4) + head), ...rows];
}

/** The table as `wirediff matrix --json` writes it, one cell for each ordered pair. */
export function matrixJson(sources: readonly Source[], cells: readonly MatrixCell[]): string {
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
