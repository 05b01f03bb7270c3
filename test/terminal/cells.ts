import type {IBuffer, IBufferCell} from '@xterm/headless';

/** The terminal's own colour, one of its palette of 256, or a colour by its value. */
export type Colour = 'default' | number | `#${string}`;

/** What stands in one cell of the screen. A wide character has width 2, and the cell after it width 0 and no text. */
export type Cell = {
	readonly text: string;
	readonly width: number;
	readonly foreground: Colour;
	readonly background: Colour;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly italic: boolean;
	readonly underline: boolean;
	readonly inverse: boolean;
	readonly strikethrough: boolean;
};

/** The visible cells of a terminal's buffer, row by row. */
export function cellsOf(buffer: IBuffer, columns: number, rows: number): readonly (readonly Cell[])[] {
	return Array.from({length: rows}, (_, row) => {
		const line = buffer.getLine(buffer.baseY + row);
		return Array.from({length: columns}, (_, column) => cellOf(line?.getCell(column) ?? buffer.getNullCell()));
	});
}

function cellOf(cell: IBufferCell): Cell {
	return {
		text: cell.getChars(),
		width: cell.getWidth(),
		foreground: colourOf(cell.isFgPalette(), cell.isFgRGB(), cell.getFgColor()),
		background: colourOf(cell.isBgPalette(), cell.isBgRGB(), cell.getBgColor()),
		bold: cell.isBold() !== 0,
		dim: cell.isDim() !== 0,
		italic: cell.isItalic() !== 0,
		underline: cell.isUnderline() !== 0,
		inverse: cell.isInverse() !== 0,
		strikethrough: cell.isStrikethrough() !== 0,
	};
}

function colourOf(isPalette: boolean, isValue: boolean, code: number): Colour {
	if (isPalette) return code;
	return isValue ? `#${code.toString(16).padStart(6, '0')}` : 'default';
}
