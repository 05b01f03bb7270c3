// Lines and blocks as shapes instead of letters: fonts leave gaps between the rows, terminals do not.

export type Box = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

const ARMS: Readonly<Record<string, string>> = {
	'─': 'lr',
	'│': 'ud',
	'┌': 'dr',
	'┐': 'dl',
	'└': 'ur',
	'┘': 'ul',
	'├': 'udr',
	'┤': 'udl',
	'┬': 'dlr',
	'┴': 'ulr',
	'┼': 'udlr',
	'╭': 'dr',
	'╮': 'dl',
	'╰': 'ur',
	'╯': 'ul',
	'╴': 'l',
	'╵': 'u',
	'╶': 'r',
	'╷': 'd',
};
const DASHES: Readonly<Record<string, number>> = {'╌': 2, '┄': 3, '┈': 4};
const SHADES: Readonly<Record<string, number>> = {'░': 0.25, '▒': 0.5, '▓': 0.75};

/** Whether a character is one of Unicode's line-drawing characters or block elements. */
export const isLine = (text: string) => /^[\u2500-\u259F]$/.test(text);

/** Whether several in a row look like one that is as wide as all of them. */
export const isStretchable = (character: string) => /^[─▀-█░-▔]$/.test(character);

/** The shape of a line or block character that fills its cell, as SVG; `undefined` for any other character. */
export function drawLine(character: string, cell: Box, colour: string): string | undefined {
	const arms = ARMS[character];
	if (arms) return stroke(armsPath(arms, cell), colour, 'square');
	const dashes = DASHES[character];
	if (dashes) return stroke(dashPath(dashes, cell), colour, 'butt');
	const part = blockPart(character);
	if (!part) return undefined;
	const {x, y, width, height} = {
		x: cell.x + part.x * cell.width,
		y: cell.y + part.y * cell.height,
		width: part.width * cell.width,
		height: part.height * cell.height,
	};
	const opacity = SHADES[character] ? ` opacity="${SHADES[character]}"` : '';
	return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${colour}"${opacity}/>`;
}

/** The part of a cell that a block element fills, in fractions of it. */
function blockPart(character: string): Box | undefined {
	const code = character.codePointAt(0) ?? 0;
	if (SHADES[character]) return {x: 0, y: 0, width: 1, height: 1};
	if (character === '▀') return {x: 0, y: 0, width: 1, height: 0.5};
	if (character === '▐') return {x: 0.5, y: 0, width: 0.5, height: 1};
	if (character === '▔') return {x: 0, y: 0, width: 1, height: 1 / 8};
	if (character === '▕') return {x: 7 / 8, y: 0, width: 1 / 8, height: 1};
	// ▁ to █ fill from below, █ to ▏ from the left, an eighth a step.
	const fromBelow = (code - 0x2580) / 8;
	if (fromBelow > 0 && fromBelow <= 1) return {x: 0, y: 1 - fromBelow, width: 1, height: fromBelow};
	const fromLeft = (0x2590 - code) / 8;
	if (fromLeft > 0 && fromLeft < 1) return {x: 0, y: 0, width: fromLeft, height: 1};
	return undefined;
}

function armsPath(arms: string, {x, y, width, height}: Box): string {
	const [middle, centre] = [x + width / 2, y + height / 2];
	const ends: Readonly<Record<string, readonly [number, number]>> = {
		l: [x, centre],
		r: [x + width, centre],
		u: [middle, y],
		d: [middle, y + height],
	};
	return [...arms].map((arm) => `M${short(middle)} ${short(centre)}L${ends[arm]!.map(short).join(' ')}`).join('');
}

function dashPath(count: number, {x, y, width, height}: Box): string {
	const step = width / count;
	return Array.from(
		{length: count},
		(_, index) => `M${short(x + (index + 0.2) * step)} ${short(y + height / 2)}h${short(step * 0.6)}`,
	).join('');
}

function stroke(path: string, colour: string, ends: 'square' | 'butt'): string {
	return `<path d="${path}" stroke="${colour}" stroke-linecap="${ends}" shape-rendering="crispEdges"/>`;
}

/** A length with two decimals at most, as small files like it. */
export function short(length: number): string {
	return String(Math.round(length * 100) / 100);
}
