import {expect, test} from 'vitest';
import {PALETTES} from '../../docs/palette.ts';
import {screenSvg} from '../../docs/screen-svg.ts';
import {openTerminal} from '../terminal/terminal.ts';

async function picture(output: string): Promise<readonly string[]> {
	const terminal = openTerminal({columns: 20, rows: 1, command: ['printf', '%b', output]});
	await terminal.ended;
	return screenSvg(terminal.cells, PALETTES.dark, 'a <test>').split('\n').slice(4, -3);
}

test('words a space apart are one text, at the column where they stand', async () => {
	expect(await picture('one two   three')).toEqual([
		'<text x="0" y="13.5" textLength="59.01">one two</text>',
		'<text x="84.3" y="13.5" textLength="42.15">three</text>',
	]);
});

test('colours, weight and background are those of the cells', async () => {
	expect(await picture('\\033[1;31mred\\033[0m \\033[7min\\033[0m')).toEqual([
		'<rect x="33.72" y="0" width="16.86" height="18" fill="#e6edf3"/>',
		'<text x="0" y="13.5" textLength="25.29" fill="#ff7b72" font-weight="bold">red</text>',
		'<text x="33.72" y="13.5" textLength="16.86" fill="#0d1117">in</text>',
	]);
});

test('a wide character has its two cells to itself', async () => {
	expect(await picture('a漢b')).toEqual([
		'<text x="0" y="13.5">a</text>',
		'<text x="8.43" y="13.5" textLength="16.86">漢</text>',
		'<text x="25.29" y="13.5">b</text>',
	]);
});

test('a line is drawn from edge to edge, as one however long it is', async () => {
	const [line, corner, ...rest] = await picture('───┐');
	expect(line).toContain('d="M12.65 9L0 9M12.65 9L25.29 9"');
	expect(corner).toContain('d="M29.51 9L29.51 18M29.51 9L25.29 9"');
	expect(rest).toEqual([]);
});

test('a block fills its part of the cell', async () => {
	expect(await picture('▂▒')).toEqual([
		'<rect x="0" y="13.5" width="8.43" height="4.5" fill="#e6edf3"/>',
		'<rect x="8.43" y="0" width="8.43" height="18" fill="#e6edf3" opacity="0.5"/>',
	]);
});

test('text cannot become markup', async () => {
	expect(await picture('a<b>&')).toEqual(['<text x="0" y="13.5" textLength="42.15">a&lt;b&gt;&amp;</text>']);
});

test('the 256 colours are those of xterm', async () => {
	const [first, second] = await picture('\\033[38;5;39ma\\033[38;5;244mb');
	expect(first).toContain('fill="#00afff"');
	expect(second).toContain('fill="#808080"');
});

test('faint text is nearer to its background', async () => {
	expect(await picture('\\033[2m│\\033[0m')).toEqual([expect.stringContaining('stroke="#8f959b"')]);
});
