import type {Cell} from '../test/terminal/cells.ts';
import {drawLine, isLine, isStretchable, short} from './line-drawing.ts';
import {colourValue, mixColours, type Palette} from './palette.ts';

// 14 px letters of a monospaced font are 8.43 px wide (DejaVu Sans Mono, Menlo; 0.602 em); rows leave room for accents.
const FONT_PX = 14;
const CELL = {width: 8.43, height: 18};
const BASELINE_PX = 13.5;
const MARGIN_PX = 12;
const FONTS =
	"ui-monospace, 'SF Mono', Menlo, 'DejaVu Sans Mono', 'Cascadia Mono', Consolas, 'Liberation Mono', monospace";
// How much of the text's colour is left where a program asks for faint text.
const DIM = 0.6;

/** The colours and weight that neighbouring cells share, so that they are written as one. */
type Look = {
	readonly foreground: string;
	readonly background: string;
	readonly attributes: string;
};

type Run = Look & {readonly column: number; readonly columns: number; readonly text: string};

/** A picture of a screen, as SVG: every letter in its cell, lines without gaps. */
export function screenSvg(rows: readonly (readonly Cell[])[], palette: Palette, title: string): string {
	const width = short((rows[0]?.length ?? 0) * CELL.width + 2 * MARGIN_PX);
	const height = short(rows.length * CELL.height + 2 * MARGIN_PX);
	const drawn = rows.flatMap((cells, row) => drawRow(cells, row, palette));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escapeXml(title)}</title>
<rect width="100%" height="100%" rx="6" fill="${palette.background}"/>
<g transform="translate(${MARGIN_PX} ${MARGIN_PX})" font-family="${FONTS}" font-size="${FONT_PX}" fill="${palette.foreground}">
${drawn.join('\n')}
</g>
</svg>
`;
}

function drawRow(cells: readonly Cell[], row: number, palette: Palette): readonly string[] {
	const runs = findRuns(cells, palette);
	const y = row * CELL.height;
	const backgrounds = joinBackgrounds(runs).filter(({background}) => background !== palette.background);
	return [
		...backgrounds.map(
			({column, columns, background}) =>
				`<rect x="${short(column * CELL.width)}" y="${y}" width="${short(columns * CELL.width)}" height="${CELL.height}" fill="${background}"/>`,
		),
		...runs.flatMap((run) => drawRun(run, y, palette)),
	];
}

/** Stretches of one look; a character that needs its cell to itself stands alone. */
function findRuns(cells: readonly Cell[], palette: Palette): readonly Run[] {
	const runs: Run[] = [];
	cells.forEach((cell, column) => {
		if (cell.width === 0) return;
		const run: Run = {...lookOf(cell, palette), column, columns: cell.width, text: cell.text || ' '};
		const last = runs.at(-1);
		const joined = last && hasSameLook(last, run) && join(last, run);
		if (joined) runs[runs.length - 1] = joined;
		else runs.push(run);
	});
	return runs;
}

function hasSameLook(one: Look, other: Look): boolean {
	return (
		one.foreground === other.foreground && one.background === other.background && one.attributes === other.attributes
	);
}

function join(last: Run, next: Run): Run | undefined {
	const columns = last.columns + next.columns;
	if (isPlain(last) && isPlain(next)) return {...last, columns, text: last.text + next.text};
	return last.text === next.text && isStretchable(last.text) ? {...last, columns} : undefined;
}

/** One column for each UTF-16 unit, so that places in the text are places in the row. */
const isPlain = ({text, columns}: Run) => text.length === columns && !isLine(text);

function drawRun(run: Run, y: number, palette: Palette): readonly string[] {
	const place = {x: run.column * CELL.width, y, width: run.columns * CELL.width, height: CELL.height};
	const line = isLine(run.text) && drawLine(run.text, place, run.foreground);
	if (line) return [line];
	if (!isPlain(run)) return [drawText(run, y, palette)];
	// Words a single space apart stay one text, to be found and copied; SVG would join wider gaps.
	return [...run.text.matchAll(/\S+(?: \S+)*/g)].map(({0: text, index}) =>
		drawText({...run, text, column: run.column + index, columns: text.length}, y, palette),
	);
}

function drawText({text, column, columns, foreground, attributes}: Run, y: number, palette: Palette): string {
	const fill = foreground === palette.foreground ? '' : ` fill="${foreground}"`;
	const length = columns > 1 ? ` textLength="${short(columns * CELL.width)}"` : '';
	return `<text x="${short(column * CELL.width)}" y="${short(y + BASELINE_PX)}"${length}${fill}${attributes}>${escapeXml(text)}</text>`;
}

function joinBackgrounds(runs: readonly Run[]): readonly Run[] {
	const joined: Run[] = [];
	for (const run of runs) {
		const last = joined.at(-1);
		if (last?.background === run.background) joined[joined.length - 1] = {...last, columns: last.columns + run.columns};
		else joined.push(run);
	}
	return joined;
}

function lookOf(cell: Cell, palette: Palette): Look {
	const foreground = colourValue(cell.foreground, palette, palette.foreground);
	const background = colourValue(cell.background, palette, palette.background);
	const decoration = [cell.underline && 'underline', cell.strikethrough && 'line-through'].filter(Boolean).join(' ');
	const [text, ground] = cell.inverse ? [background, foreground] : [foreground, background];
	return {
		foreground: cell.dim ? mixColours(text, ground, DIM) : text,
		background: ground,
		attributes: [
			cell.bold ? ' font-weight="bold"' : '',
			cell.italic ? ' font-style="italic"' : '',
			decoration ? ` text-decoration="${decoration}"` : '',
		].join(''),
	};
}

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
