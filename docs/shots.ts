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
	readonly arguments?: readonly string[];
	/** Keys to press, and what the screen shows before the next are pressed or the picture is taken. */
	readonly steps: readonly {readonly keys?: readonly Key[]; readonly until: Expected}[];
	/** Dark and light, in colour, unless it says otherwise. */
	readonly variants?: readonly Variant[];
};

type Variant = 'dark' | 'light' | 'no-colour';

const SHOTS: readonly Shot[] = [
	{
		name: 'list',
		title: 'wirediff list: the sources of the sample story',
		columns: 120,
		rows: 10,
		arguments: ['list'],
		steps: [{until: 'California18'}],
	},
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

async function draw({columns, rows, title, steps, ...shot}: Shot, variant: Variant): Promise<string> {
	const palette = PALETTES[variant === 'light' ? 'light' : 'dark'];
	const terminal = openTerminal({
		columns,
		rows,
		arguments: shot.arguments ?? [],
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
