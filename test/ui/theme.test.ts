import {expect, test} from 'vitest';
import {colourValue, PALETTES} from '../../docs/palette.ts';
import {type ThemeName, themes} from '../../source/ui/theme.ts';

/** How much a colour stands out from another, 1 to 21 (WCAG 2.2, contrast ratio). */
function contrastOf(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [one, other].map(luminanceOf).toSorted((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const level = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return level <= 0.03928 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colours of a style on a background, where it sets its own. */
function coloursOf(parameters: readonly string[], name: 'dark' | 'light') {
	const palette = PALETTES[name];
	const value = (kind: '38' | '48', own: string) => {
		const code = parameters.find((parameter) => parameter.startsWith(`${kind};5;`))?.slice(5);
		return code === undefined ? own : colourValue(Number(code), palette, own);
	};
	return {foreground: value('38', palette.foreground), background: value('48', palette.background)};
}

test.each(['dark', 'light'] as const)('every word of the %s theme can be read: a contrast of 4 and more', (name) => {
	for (const [style, parameters] of Object.entries(themes[name])) {
		const {foreground, background} = coloursOf(parameters, name);
		expect(contrastOf(foreground, background), style).toBeGreaterThanOrEqual(4);
	}
});

test('the text of a source is in the colour of the terminal in every theme', () => {
	for (const theme of Object.values(themes)) expect(theme.text).toEqual([]);
});

test.each(['contrast', 'mono'] satisfies ThemeName[])('the %s theme sets no colour', (name) => {
	for (const parameters of Object.values(themes[name]).flat()) expect(Number(parameters)).toBeLessThan(30);
});

test('the contrast theme draws nothing faint', () => {
	for (const parameters of Object.values(themes.contrast)) expect(parameters).not.toContain('2');
});

test('what is marked looks otherwise than the text around it, in every theme', () => {
	for (const theme of Object.values(themes))
		for (const style of ['same', 'left', 'right', 'match', 'currentMatch', 'differs', 'cursor'] as const)
			expect(theme[style]).not.toEqual([]);
});
