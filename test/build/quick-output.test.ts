import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import fc from 'fast-check';
import {afterAll, expect, test} from 'vitest';
import {quickPackages} from '../../build/quick-start.ts';

const OUTPUT = fileURLToPath(new URL('../../node_modules/ink/build/output.js', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'wirediff-'));
afterAll(() => rm(folder, {recursive: true}));

async function bundle(name: string, plugins: readonly (typeof quickPackages)[]) {
	const outfile = join(folder, `${name}.mjs`);
	await build({entryPoints: [OUTPUT], outfile, bundle: true, platform: 'node', format: 'esm', plugins: [...plugins]});
	return (await import(outfile)).default as new (
		size: typeof SIZE,
	) => Output;
}

type Clip = {readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number};
type Transformer = (line: string, index: number) => string;
type Output = {
	write(x: number, y: number, text: string, options: {readonly transformers: readonly Transformer[]}): void;
	clip(clip: Clip): void;
	unclip(): void;
	get(): {readonly output: string};
};

const SIZE = {width: 24, height: 5};
const Plain = await bundle('plain', []);
const Quick = await bundle('quick', [quickPackages]);

const piece = fc.oneof(
	fc.constantFrom(
		'The quay',
		'“burned” — ≈ │',
		' ',
		'  two',
		'a'.repeat(30),
		'漢字',
		'👨‍👩‍👧',
		'e\u0301',
		'soft\u00ADhyphen',
	),
	fc.constantFrom(
		'\u001B[1mbold\u001B[0m',
		'\u001B[38;5;117mleft\u001B[0m and ',
		'\u001B[7m \u001B[0m',
		'\u001B[2mopen',
	),
);
const text = fc
	.array(fc.array(piece, {maxLength: 3}), {minLength: 1, maxLength: 3})
	.map((lines) => lines.map((pieces) => pieces.join('')).join('\n'));
const clip = fc.record({
	x1: fc.constant(0),
	x2: fc.integer({min: 0, max: 24}),
	y1: fc.integer({min: 0, max: 2}),
	y2: fc.integer({min: 2, max: 5}),
});
const writes = fc.array(
	fc.record({
		x: fc.integer({min: 0, max: 22}),
		y: fc.integer({min: 0, max: 4}),
		text,
		clip: fc.option(clip),
		numbered: fc.boolean(),
	}),
	{maxLength: 6},
);

function draw(output: Output, made: typeof writes extends fc.Arbitrary<infer Made> ? Made : never): string {
	for (const {x, y, text, clip, numbered} of made) {
		if (clip) output.clip(clip);
		output.write(x, y, text, {transformers: numbered ? [(line, index) => `${index}${line}`] : []});
		if (clip) output.unclip();
	}
	return output.get().output;
}

/** A frame with its styles written one way. */
function settled(frame: string): string {
	const output = new Plain(SIZE);
	output.write(0, 0, frame, {transformers: []});
	return output.get().output;
}

test('whatever is written where, the frame looks as it did', () => {
	fc.assert(
		fc.property(writes, (made) => {
			expect(settled(draw(new Quick(SIZE), made))).toBe(settled(draw(new Plain(SIZE), made)));
		}),
		{numRuns: 2000},
	);
});

test('finished pieces side by side are taken as they are', () => {
	const output = new Quick({width: 24, height: 1});
	output.write(0, 0, '\u001B[1m1\u001B[0m', {transformers: []});
	output.write(3, 0, '\u001B[38;5;117mleft\u001B[0m', {transformers: []});
	expect(output.get().output).toBe('\u001B[1m1\u001B[0m  \u001B[38;5;117mleft\u001B[0m');
});
