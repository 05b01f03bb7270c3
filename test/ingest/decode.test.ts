import fc from 'fast-check';
import {expect, test} from 'vitest';
import {binaryKind} from '../../source/ingest/binary.ts';
import {decode} from '../../source/ingest/decode.ts';

const bytesOf = (latin1: string) => Uint8Array.from(Buffer.from(latin1, 'latin1'));
const utf16 = (text: string, mark = '\uFEFF') => new Uint8Array(Buffer.from(mark + text, 'utf16le'));

test('UTF-8 is read as such, with a byte-order mark or without', async () => {
	expect(await decode(Buffer.from('“Grüße”, 北京'), 'a')).toBe('“Grüße”, 北京');
	expect(await decode(Buffer.from('\uFEFF“Grüße”'), 'a')).toBe('“Grüße”');
});

test('UTF-16 is known by its mark, either way round', async () => {
	expect(await decode(utf16('Grüße, 北京'), 'a')).toBe('Grüße, 北京');
	const swapped = Buffer.from(utf16('Grüße')).swap16();
	expect(await decode(swapped, 'a')).toBe('Grüße');
	expect(binaryKind(utf16('Grüße'))).toBeUndefined();
});

test('Western text of old Windows is told by its letters', async () => {
	expect(
		await decode(bytesOf('Le pr\xE9sident a d\xE9clar\xE9 jeudi que l\x92\xE9conomie se portait mieux.'), 'a'),
	).toBe('Le président a déclaré jeudi que l’économie se portait mieux.');
});

test('Cyrillic text of old Windows is told by its letters', async () => {
	const text = 'Сегодня утром президент сообщил журналистам, что переговоры будут продолжены в понедельник.';
	const bytes = Uint8Array.from(text, (letter) => {
		const code = letter.charCodeAt(0);
		return code < 0x80 ? code : code - 0x0410 + 0xc0;
	});
	expect(await decode(bytes, 'a')).toBe(text);
});

test('bytes in no encoding that can be told are refused by name', async () => {
	await expect(decode(bytesOf('a \xFF\xFE\x81 b'), 'odd.txt')).rejects.toThrow(/^odd\.txt: is neither UTF-8 nor/);
});

test('binary data is known by its beginning or its controls', () => {
	expect(binaryKind(bytesOf('PK\x03\x04\x14'))).toMatch(/ZIP/);
	expect(binaryKind(bytesOf('\x89PNG\r\n'))).toBe('a PNG picture');
	expect(binaryKind(bytesOf('\x01\x02\x03\x04 text'))).toBe('binary data');
	expect(binaryKind(bytesOf('caf\xE9 \x00 latte, served with a smile at the corner'))).toBe('binary data');
});

test('a text with a stray control is still a text', () => {
	expect(binaryKind(bytesOf(`The mayor spoke at noon.\f${'He said nothing new. '.repeat(3)}\x00`))).toBeUndefined();
	expect(binaryKind(bytesOf('\x1B[1mBold\x1B[0m and \x1B[3mslanted\x1B[0m'))).toBeUndefined();
});

test('whatever Unicode can say is decoded as it was encoded', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({unit: 'binary'}), async (text) => {
			fc.pre(!/^\uFEFF/.test(text));
			const wellFormed = text.toWellFormed();
			expect(await decode(Buffer.from(wellFormed), 'a')).toBe(wellFormed);
			expect(await decode(utf16(wellFormed), 'a')).toBe(wellFormed);
		}),
	);
});
