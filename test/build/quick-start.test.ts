import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'esbuild';
import fc from 'fast-check';
import stringWidth from 'string-width';
import {afterAll, expect, test} from 'vitest';
import {quickBuiltins, quickPackages} from '../../build/quick-start.ts';

const folder = await mkdtemp(join(tmpdir(), 'wirediff-'));
afterAll(() => rm(folder, {recursive: true}));

const file = join(folder, 'bundle.mjs');
await build({
	stdin: {
		contents: `
			export {default as stringWidth} from 'string-width';
			export {default as Yoga} from 'yoga-layout';
			export {default as path, join} from 'node:path';
			export {readFile} from 'fs/promises';`,
		resolveDir: import.meta.dirname,
	},
	outfile: file,
	bundle: true,
	platform: 'node',
	format: 'esm',
	plugins: [quickBuiltins, quickPackages],
});
const bundled = await import(file);

test('text is as wide as it was', () => {
	for (const text of ['“quoted” — │', '👨‍👩‍👧', '🇺🇦', '1️⃣', '#⃣', '❤', '❤️', '✓ ▸ ≈', '☝🏽', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'שָׁלוֹם', '漢字'])
		expect([text, bundled.stringWidth(text)]).toEqual([text, stringWidth(text)]);
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), (text) => {
			expect(bundled.stringWidth(text)).toBe(stringWidth(text));
			// The second time it is remembered.
			expect(bundled.stringWidth(text)).toBe(stringWidth(text));
		}),
	);
});

test('every character that is an emoji by itself is two cells wide', () => {
	const emoji = /^\p{RGI_Emoji}$/v;
	for (let code = 0; code <= 0x10ffff; code++) {
		const character = String.fromCodePoint(code);
		if (emoji.test(character)) expect([character, bundled.stringWidth(character)]).toEqual([character, 2]);
	}
});

test('layout works without fetch', () => {
	const node = bundled.Yoga.Node.create();
	node.setWidth(12);
	node.calculateLayout(undefined, undefined, bundled.Yoga.DIRECTION_LTR);
	expect(node.getComputedWidth()).toBe(12);
	node.free();
});

test("Node's own modules are themselves", () => {
	expect(bundled.path.join).toBe(join);
	expect(bundled.join).toBe(join);
	expect(bundled.readFile).toBeTypeOf('function');
});
