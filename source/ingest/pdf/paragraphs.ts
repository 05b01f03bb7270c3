import type {Piece} from '../pieces.ts';
import type {PrintedLine} from './lines.ts';

/**
 * Lines of print joined to paragraphs; those in larger letters are headings. A word that a hyphen breaks at the end of a line
 * is made whole, also the rare one that has a hyphen of its own.
 */
export function paragraphsOf(lines: readonly PrintedLine[]): readonly Piece[] {
	const body = commonHeight(lines);
	const leading = Math.min(commonLeading(lines), body * MAX_LEADING);
	const groups: PrintedLine[][] = [];
	lines.forEach((line, index) => {
		const before = lines[index - 1];
		const reach = before && before.height > body * LARGER ? before.height * HEADLINE_LEADING : leading;
		if (
			before &&
			readsOn(before, line, reach) &&
			!endsEarly(before, line, lines.slice(Math.max(0, index - NEAR), index + NEAR))
		)
			groups.at(-1)!.push(line);
		else groups.push([line]);
	});
	return groups.map((group) => {
		const text = group.map((line) => line.text).reduce(joinLines);
		return group[0]!.height > body * LARGER && text.length < MAX_HEADING_LENGTH ? {text, kind: 'heading'} : {text};
	});
}

/** The heading in the largest letters on the first page: the headline. */
export function headlineOf(lines: readonly PrintedLine[]): string | undefined {
	const first = lines.filter(({page}) => page === 1);
	const largest = Math.max(...first.map(({height}) => height));
	if (largest <= commonHeight(lines) * LARGER) return undefined;
	const start = first.findIndex(({height}) => height === largest);
	const rest = first.slice(start);
	const end = rest.findIndex(({height}) => height < largest);
	return (
		rest
			.slice(0, end < 0 ? undefined : end)
			.map(({text}) => text)
			.reduce(joinLines)
			.slice(0, MAX_HEADING_LENGTH) || undefined
	);
}

// In heights of a letter: print set wider is rare, and a page may hold paragraphs of one line.
const MAX_LEADING = 1.6;

// Headlines are set closer: this and half a line more is the space below them.
const HEADLINE_LEADING = 1.15;

// Body text varies by less, headings by more.
const LARGER = 1.15;
const MAX_HEADING_LENGTH = 200;

function readsOn(before: PrintedLine, line: PrintedLine, leading: number): boolean {
	if (Math.abs(before.height - line.height) > before.height * (LARGER - 1)) return false;
	const closes = /[.!?…:]["'”’»)]*$/.test(before.text);
	// The next column or page: a paragraph that is not at its end goes on there.
	if (line.page !== before.page || line.y > before.y) return !closes;
	if (before.y - line.y > leading * WIDER) return false;
	// The first line of a paragraph may be set in.
	return !(closes && line.x - before.x > line.height * INDENT && line.x - before.x < line.height * MAX_INDENT);
}

// The space between paragraphs, where there is some, is half a line at least.
const WIDER = 1.3;
const INDENT = 0.7;
// More is another column.
const MAX_INDENT = 5;

/** Whether a line leaves so much of its column, told by the lines near it, free that the next one is another: "By Ada Moss" above a date. */
function endsEarly(before: PrintedLine, line: PrintedLine, near: readonly PrintedLine[]): boolean {
	if (/^[\p{Ll}(]/u.test(line.text) || /[-\u00AD\u2010,]$/.test(before.text)) return false;
	const column = near.filter(
		({page, x, height}) =>
			page === before.page && height === before.height && Math.abs(x - before.x) < height * MAX_INDENT,
	);
	const right = Math.max(...column.map((one) => one.right));
	return right - before.right > (right - before.x) * MUCH_FREE;
}

// Lines to each side: a paragraph or two.
const NEAR = 20;

// Lines that are not set to one width differ by a long word.
const MUCH_FREE = 0.4;

function joinLines(text: string, next: string): string {
	return /\p{Ll}[-\u00AD\u2010]$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`;
}

/** The height most letters have, in points. */
export function commonHeight(lines: readonly PrintedLine[]): number {
	return mostWeight(lines.map(({height, text}) => [height, text.length]));
}

/** How far most lines stand below the one before. */
function commonLeading(lines: readonly PrintedLine[]): number {
	const drops = lines.slice(1).map((line, index) => lines[index]!.y - line.y);
	return mostWeight(drops.filter((drop) => drop > 0).map((drop) => [drop, 1]));
}

/** The value, to half a point, that has most weight. */
function mostWeight(weighted: readonly (readonly [value: number, weight: number])[]): number {
	const sums = new Map<number, number>();
	for (const [value, weight] of weighted) {
		const rounded = Math.round(value * 2) / 2;
		sums.set(rounded, (sums.get(rounded) ?? 0) + weight);
	}
	const [best] = [...sums].toSorted(([, left], [, right]) => right - left);
	return best?.[0] ?? 0;
}
