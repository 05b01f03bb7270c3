/** A run of characters as a PDF places it: `transform` ends with its x and y, y growing upwards. */
export type TextItem = {
	readonly str: string;
	readonly transform: readonly number[];
	readonly width: number;
	readonly height: number;
};

/** A line of print, in points. */
export type PrintedLine = {
	readonly text: string;
	readonly page: number;
	readonly x: number;
	/** Where it ends. */
	readonly right: number;
	readonly y: number;
	readonly height: number;
};

/** The lines of a page, in the order the file gives their characters, which is that of reading in all but odd cases. */
export function linesOf(items: readonly TextItem[], page: number): readonly PrintedLine[] {
	const lines: PrintedLine[] = [];
	let end = 0;
	for (const {str, transform, width, height} of items) {
		if (str.trim() === '') continue;
		const [x = 0, y = 0] = transform.slice(4);
		const line = lines.at(-1);
		// Raised figures stand a little off the line; a second column begins on one that is full.
		const isSame =
			line && Math.abs(line.y - y) < Math.max(line.height, height) / 2 && x > line.x && x - end < height * COLUMN_GAP;
		if (isSame) {
			// Most programs place words one by one and leave the spaces out.
			const space = x - end > height * WORD_GAP && !/\s$/.test(line.text) && !/^\s/.test(str) ? ' ' : '';
			lines[lines.length - 1] = {
				...line,
				text: line.text + space + str,
				right: x + width,
				height: Math.max(line.height, height),
			};
		} else lines.push({text: str, page, x, right: x + width, y, height});
		end = x + width;
	}
	return lines.map((line) => ({...line, text: spelled(line.text)}));
}

/** A line with its ligatures as the letters they stand for. */
const spelled = (text: string) =>
	text
		.replaceAll(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
		.replaceAll(/\s+/g, ' ')
		.trim()
		// A label that is set wide.
		.replace(/^(?:\p{Lu} ){3,}\p{Lu}$/u, (label) => label.replaceAll(' ', ''));

// In heights of a letter: a space is a quarter of one wide, the gap between letters none.
const WORD_GAP = 0.12;
const COLUMN_GAP = 3;

/** Lines without the heads and feet of the pages: those at one height with the same words but for figures on several pages. */
export function withoutRunningHeads(lines: readonly PrintedLine[]): readonly PrintedLine[] {
	const places = new Map<string, Set<number>>();
	const placeOf = ({text, y}: PrintedLine) => `${Math.round(y / 3)} ${text.replaceAll(/\d+/g, '#')}`;
	for (const line of lines) places.set(placeOf(line), (places.get(placeOf(line)) ?? new Set()).add(line.page));
	return lines.filter((line) => places.get(placeOf(line))!.size < 2);
}
