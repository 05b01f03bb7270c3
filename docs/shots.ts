// Draws the pictures in docs/images from the program itself, run in a terminal. With names as arguments, only those.
import {mkdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {Key} from '../test/terminal/keys.ts';
import {type Expected, openTerminal} from '../test/terminal/terminal.ts';
import {PALETTES} from './palette.ts';
import {screenSvg} from './screen-svg.ts';

type Shot = {
	/** Of the file; a light variant ends in `-light`. */
	readonly name: string;
	readonly title: string;
	readonly columns: number;
	readonly rows: number;
	readonly steps: readonly Step[];
	/** Dark and light, in colour, unless it says otherwise. */
	readonly variants?: readonly Variant[];
};

/** Keys to press, and what the screen shows before the next are pressed or the picture is taken. */
type Step = {readonly keys?: readonly Key[]; readonly until: Expected};

type Variant = 'dark' | 'light' | 'no-colour';

const LARGE = {columns: 120, rows: 36};
const CLASSIC = {columns: 80, rows: 24};

const OPENED: Step = {until: 'q quit'};
// Pairs are aligned one by one while the matrix is shown; only then does every paragraph know who else carries it.
const ALL_ALIGNED: readonly Step[] = [
	OPENED,
	{keys: ['M'], until: ({rows}) => rows[0]!.includes('who shares') && !/of \d+ pairs/.test(rows[0]!)},
];
const COMPARING: readonly Step[] = [OPENED, {keys: ['enter'], until: 'q back'}, {keys: ['4'], until: 'pair 1/'}];

const SHOTS: readonly Shot[] = [
	{
		name: 'library',
		title: 'The sources of a story, and the text of one',
		...LARGE,
		steps: [
			...ALL_ALIGNED,
			{keys: ['M'], until: 'q quit'},
			{keys: ['3'], until: '▸ 3'},
			{keys: ['enter'], until: 'q back'},
		],
	},
	{
		name: 'compare',
		title: 'Two sources side by side, passage by passage',
		...LARGE,
		steps: [...COMPARING, {keys: ['.', '.'], until: 'pair 3/'}],
	},
	{
		name: 'compare-stacked',
		title: 'Two sources in a window of 80 columns',
		...CLASSIC,
		steps: [...COMPARING, {keys: ['.', '.'], until: 'pair 3/'}],
	},
	{
		name: 'search',
		title: 'A misspelt phrase, found in every wording; sources without it are listed too',
		...LARGE,
		steps: [
			OPENED,
			{keys: ['s'], until: 'search all'},
			{keys: [...'lifline to mosow'], until: '3 hits'},
			{keys: ['down'], until: 'Kyiv Independent · no date'},
		],
	},
	{
		name: 'matrix',
		title: 'How much of each source lies in passages shared with each other',
		...LARGE,
		steps: ALL_ALIGNED,
	},
	{name: 'plain', title: 'Without colour', ...CLASSIC, steps: COMPARING, variants: ['no-colour']},
];

const folder = fileURLToPath(new URL('images/', import.meta.url));
const names = process.argv.slice(2);
const chosen = SHOTS.filter(({name}) => names.length === 0 || names.includes(name));
if (chosen.length === 0) throw new Error(`no picture is named ${names}; there are ${SHOTS.map(({name}) => name)}`);

await mkdir(folder, {recursive: true});
for (const shot of chosen)
	for (const variant of shot.variants ?? ['dark', 'light']) {
		const file = `${shot.name}${variant === 'dark' ? '' : `-${variant}`}.svg`;
		await writeFile(`${folder}${file}`, await draw(shot, variant));
		process.stdout.write(`docs/images/${file}\n`);
	}

async function draw({columns, rows, title, steps}: Shot, variant: Variant): Promise<string> {
	const palette = PALETTES[variant === 'light' ? 'light' : 'dark'];
	const terminal = openTerminal({
		columns,
		rows,
		arguments: variant === 'light' ? ['--theme', 'light'] : [],
		background: palette.background,
		env: variant === 'no-colour' ? {NO_COLOR: '1'} : {COLORTERM: 'truecolor'},
	});
	try {
		for (const {keys = [], until} of steps) {
			terminal.press(...keys);
			await terminal.waitFor(until);
		}
		return screenSvg(terminal.cells, palette, title);
	} finally {
		terminal.kill();
	}
}
