// Draws every screen of the program, run in a terminal, into docs/shots (which git ignores), and those that README shows into
// docs/images. With names of screens as arguments, only those.
import {mkdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {openTerminal} from '../test/terminal/terminal.ts';
import {PALETTES} from './palette.ts';
import {screenSvg} from './screen-svg.ts';
import {SCREENS, type Screen} from './screens.ts';
import {makeShotLibrary} from './shot-library.ts';

const SIZES = [
	{columns: 120, rows: 36},
	{columns: 80, rows: 24},
] as const;
const VARIANTS = ['dark', 'light', 'no-colour'] as const;
type Variant = (typeof VARIANTS)[number];

/** The pictures of the README: screen, width, and the name of the file; each dark and light, unless it says otherwise. */
const SHOWN: readonly {
	readonly screen: string;
	readonly columns: number;
	readonly file: string;
	readonly variants?: readonly Variant[];
}[] = [
	{screen: 'library', columns: 120, file: 'library'},
	{screen: 'compare', columns: 120, file: 'compare'},
	{screen: 'compare', columns: 80, file: 'compare-stacked'},
	{screen: 'search', columns: 120, file: 'search'},
	{screen: 'matrix', columns: 120, file: 'matrix'},
];

const names = process.argv.slice(2);
const unknown = names.filter((name) => !SCREENS.some((screen) => screen.name === name));
if (unknown.length > 0) throw new Error(`no screen is named ${unknown}; there are ${SCREENS.map(({name}) => name)}`);

const folderOf = (name: string) => fileURLToPath(new URL(`${name}/`, import.meta.url));
const withLibrary = await makeShotLibrary();
for (const folder of ['images', 'shots']) await mkdir(folderOf(folder), {recursive: true});
for (const screen of SCREENS)
	if (names.length === 0 || names.includes(screen.name))
		for (const {columns, rows} of SIZES) for (const variant of VARIANTS) await shoot(screen, {columns, rows}, variant);

type Size = {readonly columns: number; readonly rows: number};

async function shoot(screen: Screen, size: Size, variant: Variant): Promise<void> {
	const svg = await draw(screen, size, variant);
	const shown = SHOWN.find(
		(picture) =>
			picture.screen === screen.name &&
			picture.columns === size.columns &&
			(picture.variants ?? ['dark', 'light']).includes(variant),
	);
	const files = [
		`shots/${screen.name}-${size.columns}x${size.rows}-${variant}.svg`,
		...(shown ? [`images/${shown.file}${variant === 'dark' ? '' : `-${variant}`}.svg`] : []),
	];
	for (const file of files) {
		await writeFile(fileURLToPath(new URL(file, import.meta.url)), svg);
		process.stdout.write(`docs/${file}\n`);
	}
}

async function draw({title, steps, hasLibrary}: Screen, size: Size, variant: Variant): Promise<string> {
	const palette = PALETTES[variant === 'light' ? 'light' : 'dark'];
	const terminal = openTerminal({
		...size,
		arguments: variant === 'light' ? ['--theme', 'light'] : [],
		background: palette.background,
		env: {
			...(variant === 'no-colour' ? {NO_COLOR: '1'} : {COLORTERM: 'truecolor'}),
			...(hasLibrary && withLibrary),
		},
	});
	try {
		for (const {keys = [], until} of steps) {
			terminal.press(...(typeof keys === 'function' ? keys(size.columns) : keys));
			await terminal.waitFor(until);
		}
		return screenSvg(terminal.cells, palette, title);
	} finally {
		terminal.kill();
	}
}
