import type {PrintedLine} from './lines.ts';

/**
 * The lines of a page column by column, where the file has them row by row across two columns, as programs that read scans
 * write them. Lines across both columns, such as headlines, stay between what is above and below them. Any other page is
 * left in the order of its file.
 */
export function inColumns(lines: readonly PrintedLine[]): readonly PrintedLine[] {
	const gutter = gutterOf(lines);
	if (gutter === undefined) return lines;
	const sideOf = ({x, right}: PrintedLine) => (right <= gutter ? 'left' : x >= gutter ? 'right' : 'across');
	const sides = lines.map(sideOf);
	const switches = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length;
	if (switches < MIN_SWITCHES) return lines;
	const bands: PrintedLine[][] = [[]];
	for (const line of lines) {
		if (sideOf(line) === 'across') bands.push([line], []);
		else bands.at(-1)!.push(line);
	}
	return bands.flatMap((band) => [
		...band.filter((line) => sideOf(line) !== 'right'),
		...band.filter((line) => sideOf(line) === 'right'),
	]);
}

// There and back for some lines: a page in reading order changes sides once a column.
const MIN_SWITCHES = 6;
// Fewer are a table or an address.
const MIN_LINES = 5;

/** Where the space between two columns is: right of a line's end and left of all that begin beyond it. */
function gutterOf(lines: readonly PrintedLine[]): number | undefined {
	const starts = [...new Set(lines.map(({x}) => Math.round(x)))].filter(
		(start) => lines.filter(({x}) => Math.abs(x - start) < 2).length >= MIN_LINES,
	);
	return starts.find((start) => {
		const before = lines.filter(({right}) => right < start);
		const behind = lines.filter(({x}) => x >= start - 1);
		return before.length >= MIN_LINES && behind.length >= MIN_LINES && sharesRows(before, behind);
	});
}

/** Whether most lines of two columns stand beside each other. */
function sharesRows(left: readonly PrintedLine[], right: readonly PrintedLine[]): boolean {
	const rows = new Set(left.map(({y}) => Math.round(y)));
	return right.filter(({y}) => rows.has(Math.round(y))).length >= right.length / 2;
}
