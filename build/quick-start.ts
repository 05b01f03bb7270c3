import {readFile} from 'node:fs/promises';
import {isBuiltin} from 'node:module';
import type {Plugin} from 'esbuild';
import type {Patch} from './patch.ts';
import {quickOutput} from './quick-output.ts';
import {quickSegmenters} from './quick-segmenters.ts';
import {SIMPLE} from './simple-characters.ts';

/**
 * Takes Node's own modules as they are, and of each only what is used, instead of importing them: an import reads every export, and some
 * of `node:util`'s load further parts of Node when they are read.
 */
export const quickBuiltins: Plugin = {
	name: 'quick-builtins',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^(node:)?[a-z_/]+$/}, ({path, kind}) =>
			kind !== 'dynamic-import' && isBuiltin(path)
				? {path: path.replace(/^(node:)?/, 'node:'), namespace: kind === 'require-call' ? 'whole-builtin' : 'builtin'}
				: undefined,
		);
		onLoad({filter: /^/, namespace: 'whole-builtin'}, ({path}) => ({
			contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
		}));
		// Each export by itself, so that esbuild drops those that nobody asks for.
		onLoad({filter: /^/, namespace: 'builtin'}, ({path}) => ({
			contents: [
				`const whole = /* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(path)});`,
				'export default whole;',
				...namesOf(path).map((name) => `export const ${name} = /* @__PURE__ */ (() => whole.${name})();`),
			].join('\n'),
		}));
	},
};

// Of a module that is a function, such as `node:assert`, these belong to every function.
const namesOf = (path: string): readonly string[] =>
	Object.keys(process.getBuiltinModule(path) ?? {}).filter((name) => /^[A-Za-z_]\w*$/.test(name) && name !== 'default');

const PATCHES: readonly Patch[] = [
	{
		// Decodes its WASM itself where there is no fetch, and asks fetch where there is: which loads all of undici, 20 ms.
		file: /yoga-layout\/dist\/binaries\/.*\.js$/,
		find: 'return w||"function"!=typeof fetch?',
		replace: 'return w||true?',
	},
	{
		// Compiling the list of all emoji takes 15 to 20 ms at the first “ or │. Any emoji holds a character that is shown as
		// one by default or the selector that makes it so (UTS 51, ED-27), which is quick to ask first.
		file: /string-width\/index\.js$/,
		find: 'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
		replace: `let rgiEmoji;
const rgiEmojiRegex = {
	test: (text) => /[\\p{Emoji_Presentation}\\uFE0F]/u.test(text) && (rgiEmoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text),
};`,
	},
	{
		// Each frame took every row apart anew, though most rows stay or only move.
		file: /ink\/build\/output\.js$/,
		find: `    operations = [];
    caches = new OutputCaches();`,
		replace: `    operations = [];
    caches = (caches = caches.styledChars.size < 5000 ? caches : new OutputCaches());`,
	},
	{
		// Asked for each row of each frame, up to three times; most rows have been on the screen before.
		file: /string-width\/index\.js$/,
		find: 'export default function stringWidth(input, options = {}) {',
		replace: `const SIMPLE_TEXT = /^(?:${SIMPLE}|\\x1b\\[[\\d;]*m)*$/;
const STYLE = /\\x1b\\[[\\d;]*m/g;
const widths = new Map();
export default function stringWidth(input, options) {
	if (options !== undefined || typeof input !== 'string') return measureWidth(input, options);
	let width = widths.get(input);
	if (width === undefined) {
		if (widths.size >= 5000) widths.clear();
		width = SIMPLE_TEXT.test(input) ? input.replace(STYLE, '').length : measureWidth(input);
		widths.set(input, width);
	}
	return width;
}

function measureWidth(input, options = {}) {`,
	},
	...quickOutput,
	...quickSegmenters,
];

/** Changes what makes bundled packages slow to start or to draw, each in one place; the build fails when a new version has another text there. */
export const quickPackages: Plugin = {
	name: 'quick-packages',
	setup({onLoad}) {
		onLoad({filter: /\.js$/}, async ({path}) => {
			const patches = PATCHES.filter(({file}) => file.test(path));
			if (patches.length === 0) return undefined;
			let contents = await readFile(path, 'utf8');
			for (const {find, replace} of patches) {
				if (contents.split(find).length !== 2) throw new Error(`${path}: expected exactly once: ${find}`);
				contents = contents.replace(find, () => replace);
			}
			return {contents};
		});
	},
};
