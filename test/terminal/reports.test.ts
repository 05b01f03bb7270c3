import fc from 'fast-check';
import {expect, test} from 'vitest';
import {shadeOf} from '../../source/terminal/background.ts';
import {takeReports} from '../../source/terminal/reports.ts';

test.each([
	['\u001B]11;rgb:0d0d/1111/1717\u001B\\', 'dark'],
	['\u001B]11;rgb:ff/ff/ff\u0007', 'light'],
	['\u001B]11;rgb:fdfd/f6f6/e3e3\u0007', 'light'],
	['\u001B]11;rgba:0000/2b2b/3636/ffff\u0007', 'dark'],
] as const)('the background %j is %s', (answer, shade) => {
	const [report] = takeReports(answer).reports;
	expect(report?.kind === 'background' && shadeOf(report)).toBe(shade);
});

test('keys around a report stay, the report does not', () => {
	const {keys, reports} = takeReports('jj\u001B]11;rgb:ff/ff/ff\u0007\u001B[A\u001B[<64;10;5Mk');
	expect(keys).toBe('jj\u001B[Ak');
	expect(reports.map(({kind}) => kind)).toEqual(['background', 'mouse']);
});

test('a mouse report counts columns and rows from 0', () => {
	expect(takeReports('\u001B[<0;1;3m').reports).toEqual([{kind: 'mouse', button: 0, isDown: false, column: 0, row: 2}]);
});

test('an answer that makes no sense is dropped, one without an end is let through', () => {
	expect(takeReports('\u001B]11;red\u0007')).toEqual({keys: '', reports: [], unfinished: ''});
	const endless = `\u001B]11;rgb:${'f'.repeat(60)}`;
	expect(takeReports(endless).keys).toBe(endless);
});

test('Escape and Alt with a key never wait for more', () => {
	for (const keys of ['\u001B', '\u001B[', '\u001B]', '\u001BO', '\u001B[A', 'x\u001B'])
		expect(takeReports(keys).keys).toBe(keys);
});

test('reports are found wherever the line is cut', () => {
	const sent = 'a\u001B]11;rgb:0d0d/1111/1717\u001B\\b\u001B[<65;120;36Mc';
	fc.assert(
		fc.property(fc.integer({min: 0, max: sent.length}), (cut) => {
			// A cut right behind an escape or its bracket could be a key; terminals write a report in one piece.
			fc.pre(!['\u001B', '\u001B[', '\u001B]'].some((end) => sent.slice(0, cut).endsWith(end)));
			const first = takeReports(sent.slice(0, cut));
			const second = takeReports(first.unfinished + sent.slice(cut));
			expect(first.keys + second.keys).toBe('abc');
			expect([...first.reports, ...second.reports]).toHaveLength(2);
		}),
	);
});
