import fc from 'fast-check';
import {expect, test} from 'vitest';
import {linesOf} from '../../source/ingest/lines.ts';

async function* chunked(text: string, sizes: readonly number[]) {
	const bytes = Buffer.from(text);
	let at = 0;
	for (const size of sizes) {
		yield bytes.subarray(at, at + size);
		at += size;
	}
	yield bytes.subarray(at);
}

async function linesIn(text: string, sizes: readonly number[] = []): Promise<readonly string[]> {
	const lines: string[] = [];
	for await (const line of linesOf(chunked(text, sizes))) lines.push(Buffer.from(line).toString());
	return lines;
}

test('lines end with a line feed, the last one with the file', async () => {
	expect(await linesIn('The ferry\nstays\n\nin port')).toEqual(['The ferry', 'stays', '', 'in port']);
	expect(await linesIn('The ferry stays.\n')).toEqual(['The ferry stays.']);
	expect(await linesIn('')).toEqual([]);
});

test('however a file is cut in chunks, its lines are the same', async () => {
	const texts = fc.array(fc.constantFrom('a', 'é', '\n', '😀', '\r'), {maxLength: 60}).map((parts) => parts.join(''));
	await fc.assert(
		fc.asyncProperty(texts, fc.array(fc.nat(5)), async (text, sizes) => {
			const lines = text.split('\n');
			if (lines.at(-1) === '') lines.pop();
			expect(await linesIn(text, sizes)).toEqual(lines);
		}),
	);
});
