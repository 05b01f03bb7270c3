import type {Row} from './row.ts';

/** The characters the screens draw with; `--ascii` has plain ones for each. */
export type Signs = {readonly [Name in keyof typeof unicodeSigns]: string};

export const unicodeSigns = {
	cursor: '▸',
	marked: '✓',
	current: '▌',
	horizontal: '─',
	vertical: '│',
	teeDown: '┬',
	teeUp: '┴',
	// The rule over the pane that is in use, and its end at the pane on its right or left.
	heavy: '━',
	heavyTeeLeft: '┭',
	heavyTeeRight: '┮',
	fold: '┄┄',
	ellipsis: '…',
	between: '↔',
	becomes: '→',
	up: '↑',
	down: '↓',
	verbatim: '=',
	edited: '≈',
	loose: '~',
	differs: '≠',
	bookmark: '⚑',
	note: '✎',
	quotation: '❝',
	openQuote: '“',
	closeQuote: '”',
	prompt: '❯',
	dot: '·',
	atLeast: '≥',
	paragraph: '¶',
	view: '▐',
	mapFull: '█',
	mapHalf: '▒',
	mapLow: '░',
	bars: '▁▂▃▄▅▆▇█',
} as const;

export const asciiSigns: Signs = {
	cursor: '>',
	marked: '*',
	current: '|',
	horizontal: '-',
	vertical: '|',
	teeDown: '+',
	teeUp: '+',
	heavy: '=',
	heavyTeeLeft: '+',
	heavyTeeRight: '+',
	fold: '..',
	ellipsis: '~',
	between: '<->',
	becomes: '->',
	up: '^',
	down: 'v',
	verbatim: '=',
	edited: '%',
	loose: '~',
	differs: '!',
	bookmark: '@',
	note: '#',
	quotation: '"',
	openQuote: '"',
	closeQuote: '"',
	prompt: '>',
	dot: '-',
	atLeast: '>=',
	paragraph: 'p',
	view: ']',
	mapFull: '#',
	mapHalf: '+',
	mapLow: '.',
	bars: '12345678',
};

// What `visible` shows in place of characters that a terminal would act on.
const PICTURES = /[\u2400-\u2426\uFFFD]/g;

/** A row without the signs that are drawn before it is known which are set: what stands for cut text and for controls. */
export function asciiRow(cells: Row): Row {
	return cells.map((cell) => ({...cell, text: cell.isCut ? asciiSigns.ellipsis : cell.text.replace(PICTURES, '?')}));
}
