import {expect, test} from 'vitest';
import {clipboardSequence} from '../../source/terminal/clipboard.ts';

const decode = (sequence: string | undefined) =>
	// biome-ignore lint/suspicious/noControlCharactersInRegex: the sequence starts and ends with controls
	Buffer.from(/\u001B\]52;c;([^\u0007]*)\u0007/.exec(sequence ?? '')?.[1] ?? '', 'base64').toString();

test('a text goes to the clipboard as base64, whatever it is written in', () => {
	expect(decode(clipboardSequence('“Über” 漢字', {}))).toBe('“Über” 漢字');
});

test('in tmux the sequence is sent as it is and once more wrapped, its escapes doubled', () => {
	const sequence = clipboardSequence('ferry', {TMUX: '/tmp/tmux,1,0'});
	expect(sequence).toBe('\u001B]52;c;ZmVycnk=\u0007\u001BPtmux;\u001B\u001B]52;c;ZmVycnk=\u0007\u001B\\');
});

test('GNU screen gets it in strings it can hold, which together are the sequence', () => {
	const text = 'ferry '.repeat(60);
	const strings = clipboardSequence(text, {STY: '1.tty'})!.split('\u001B\\').slice(0, -1);
	expect(strings.length).toBeGreaterThan(3);
	for (const string of strings) expect(string.length).toBeLessThanOrEqual(80);
	expect(decode(strings.map((string) => string.slice(2)).join(''))).toBe(text);
});

test('a text too long for a terminal is refused by its bytes, not its letters', () => {
	expect(clipboardSequence('a'.repeat(74_000), {})).toBeDefined();
	expect(clipboardSequence('漢'.repeat(26_000), {})).toBeUndefined();
});
