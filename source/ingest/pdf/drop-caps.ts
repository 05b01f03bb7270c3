import type {PrintedLine} from './lines.ts';

/** Lines in which the large letter that a text begins with is the first of its word. `body` is the height of the text's letters. */
export function withDropCaps(lines: readonly PrintedLine[], body: number): readonly PrintedLine[] {
	let whole = lines;
	for (const cap of lines) {
		if (!/^["“„«]?\p{Lu}$/u.test(cap.text) || cap.height < body * LARGER) continue;
		const word = firstBeside(cap, lines, body);
		if (word === undefined) continue;
		const joined = {...word, text: cap.text + word.text};
		whole = whole.filter((line) => line !== cap).map((line) => (line === word ? joined : line));
	}
	return whole;
}

// It stands beside two lines at least.
const LARGER = 1.8;

/** The highest of the lines of text beside a large letter, which goes on with its word. */
function firstBeside(cap: PrintedLine, lines: readonly PrintedLine[], body: number): PrintedLine | undefined {
	return lines
		.filter(
			({page, x, y, height, text}) =>
				page === cap.page &&
				Math.abs(height - body) < 1 &&
				y >= cap.y - 1 &&
				y < cap.y + cap.height &&
				x >= cap.x - 1 &&
				x < cap.right + cap.height &&
				/^[\p{L}’']/u.test(text),
		)
		.toSorted((one, other) => other.y - one.y)[0];
}
