// The first `new Intl.Segmenter` takes 6 ms and more, and few texts need one: each is made when it is first used.
import type {Patch} from './patch.ts';

const SEGMENTERS: readonly (readonly [RegExp, string])[] = [
	[/string-width\/index\.js$/, 'const segmenter = new Intl.Segmenter();'],
	[/wrap-ansi\/index\.js$/, 'const segmenter = new Intl.Segmenter();'],
	[/ink\/build\/line-update\.js$/, "const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });"],
	[
		/ansi-tokenize\/build\/tokenize\.js$/,
		'const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });',
	],
	[
		/slice-ansi\/tokenize-ansi\.js$/,
		"const GRAPHEME_SEGMENTER = new Intl.Segmenter(undefined, {granularity: 'grapheme'});",
	],
];

export const quickSegmenters: readonly Patch[] = SEGMENTERS.map(([file, find]) => ({
	file,
	find,
	// Graphemes are what a Segmenter without options finds, too.
	replace: `let graphemes;
${find.split(' = ')[0]} = { segment: (text) => (graphemes ??= new Intl.Segmenter()).segment(text) };`,
}));
