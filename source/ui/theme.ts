import type {Style} from '../screen/row.ts';

/** How each style looks, as SGR parameters; a style without any is drawn in the terminal's own text colour. */
export type Theme = {readonly [Name in Style]: readonly string[]};

const BOLD = '1';
const DIM = '2';
const ITALIC = '3';
const UNDERLINE = '4';
const INVERSE = '7';

const foreground = (color: number) => `38;5;${color}`;
const background = (color: number) => `48;5;${color}`;

// Left blue, right orange: the pair that red-green blind eyes tell apart. Numbers are the 256-colour palette.
const dark: Theme = {
	text: [],
	dim: [foreground(246)],
	strong: [BOLD],
	outlet: [BOLD],
	title: [BOLD, UNDERLINE],
	heading: [BOLD],
	rule: [foreground(243)],
	key: [foreground(117)],
	selected: [BOLD],
	current: [foreground(220)],
	left: [foreground(117)],
	right: [foreground(215)],
	same: [BOLD, foreground(151)],
	match: [foreground(16), background(222)],
	currentMatch: [BOLD, foreground(16), background(214)],
	quotation: [foreground(146)],
	score: [foreground(151)],
	differs: [BOLD, foreground(215)],
	fold: [foreground(244)],
	message: [foreground(222)],
	field: [],
	cursor: [INVERSE],
};

const light: Theme = {
	...dark,
	dim: [foreground(242)],
	rule: [foreground(243)],
	key: [foreground(25)],
	current: [foreground(130)],
	left: [foreground(25)],
	right: [foreground(130)],
	same: [BOLD, foreground(22)],
	match: [foreground(16), background(222)],
	quotation: [foreground(60)],
	score: [foreground(22)],
	differs: [BOLD, foreground(130)],
	fold: [foreground(242)],
	message: [foreground(94)],
};

// Without colour the weight of the type has to tell.
const mono: Theme = {
	text: [],
	dim: [DIM],
	strong: [BOLD],
	outlet: [BOLD],
	title: [BOLD, UNDERLINE],
	heading: [BOLD],
	rule: [DIM],
	key: [BOLD],
	selected: [BOLD],
	current: [BOLD],
	left: [UNDERLINE],
	right: [UNDERLINE],
	same: [BOLD],
	match: [INVERSE],
	currentMatch: [INVERSE, BOLD, UNDERLINE],
	quotation: [],
	score: [],
	differs: [BOLD],
	fold: [DIM, ITALIC],
	message: [BOLD],
	field: [],
	cursor: [INVERSE],
};

// Nothing is fainter than the terminal's own text, on whatever background; what stands out does so by weight, line and reversal.
const contrast: Theme = {
	...mono,
	dim: [],
	rule: [],
	left: [BOLD, UNDERLINE],
	right: [BOLD, UNDERLINE],
	same: [BOLD, UNDERLINE],
	score: [BOLD],
	fold: [ITALIC],
};

export const themes = {dark, light, contrast, mono} as const;
export type ThemeName = keyof typeof themes;
