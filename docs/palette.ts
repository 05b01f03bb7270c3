import type {Colour} from '../test/terminal/cells.ts';

/** The colours of a terminal: its text, its background, and the sixteen that programs name by number. */
export type Palette = {
	readonly foreground: string;
	readonly background: string;
	readonly named: readonly string[];
};

const NAMED_ON_DARK =
	'#484f58 #ff7b72 #3fb950 #d29922 #58a6ff #bc8cff #39c5cf #b1bac4 #6e7681 #ffa198 #56d364 #e3b341 #79c0ff #d2a8ff #56d4dd #f0f6fc';
const NAMED_ON_LIGHT =
	'#24292f #cf222e #116329 #7d4e00 #0969da #8250df #1b7c83 #6e7781 #57606a #a40e26 #1a7f37 #633c01 #218bff #a475f9 #3192aa #8c959f';

// GitHub's own terminal colours, so that the pictures stand well in the README.
export const PALETTES = {
	dark: {foreground: '#e6edf3', background: '#0d1117', named: NAMED_ON_DARK.split(' ')},
	light: {foreground: '#1f2328', background: '#ffffff', named: NAMED_ON_LIGHT.split(' ')},
} as const satisfies Record<string, Palette>;

/** A cell's colour as `#rrggbb`; the terminal's own colour is `own`. */
export function colourValue(colour: Colour, palette: Palette, own: string): string {
	if (colour === 'default') return own;
	if (typeof colour === 'string') return colour;
	return (
		palette.named[colour] ?? (colour < 232 ? cubeColour(colour - 16) : hexadecimal(...repeat(8 + 10 * (colour - 232))))
	);
}

/** A colour `part` of the way (0 to 1) from the second to the first; both and the result as `#rrggbb`. */
export function mixColours(first: string, second: string, part: number): string {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const [one, other] = [first, second].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
		return Math.round(one! * part + other! * (1 - part));
	});
	return hexadecimal(red!, green!, blue!);
}

/** The 6 x 6 x 6 cube of xterm's 256 colours, whose steps are 0, 95, 135, 175, 215 and 255. */
function cubeColour(index: number): string {
	const level = (step: number) => (step === 0 ? 0 : 55 + 40 * step);
	return hexadecimal(level(Math.floor(index / 36)), level(Math.floor(index / 6) % 6), level(index % 6));
}

const repeat = (value: number): [number, number, number] => [value, value, value];

function hexadecimal(...levels: readonly [number, number, number]): string {
	return `#${levels.map((level) => level.toString(16).padStart(2, '0')).join('')}`;
}
