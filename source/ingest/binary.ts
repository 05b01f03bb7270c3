import {encodingOfMark, isUnicode} from './decode.ts';

// What stands at or near the beginning of what people take for texts, or keep beside them.
const MARKS: readonly (readonly [kind: string, mark: string, at?: number])[] = [
	['an old Office document', '\u00D0\u00CF\u0011\u00E0'],
	['a PNG picture', '\u0089PNG'],
	['a JPEG picture', '\u00FF\u00D8\u00FF'],
	['a GIF picture', 'GIF8'],
	['a WebP picture', 'WEBP', 8],
	['an AVIF or HEIC picture', 'ftypavif', 4],
	['an AVIF or HEIC picture', 'ftypheic', 4],
	['a video', 'ftyp', 4],
	['a video', '\u001AE\u00DF\u00A3'],
	['a sound file', 'ID3'],
	['a sound file', 'OggS'],
	['a sound file', 'WAVE', 8],
	['a font', 'wOFF'],
	['a font', 'wOF2'],
	['a ZIP archive', 'PK\u0003\u0004'],
	['a gzip archive', '\u001F\u008B'],
	['a PDF', '%PDF-'],
	['an SQLite database', 'SQLite format 3\u0000'],
	['a program', '\u007FELF'],
	['a program', 'MZ\u0090\u0000'],
];

// Enough to judge by, and quick in a file of any size.
const LOOKED_AT_BYTES = 65_536;

// One in twenty: a text with a stray NUL or a form feed on each page stays far below, random bytes have one in ten.
const MAX_CONTROL_SHARE = 0.05;

/** What some bytes are if they are no text ("a PDF", "binary data"); `undefined` for a text, even one with a few stray controls. */
export function binaryKind(bytes: Uint8Array): string | undefined {
	const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT_BYTES));
	const known = MARKS.find(([, mark, at = 0]) => start.toString('latin1', at, at + mark.length) === mark);
	if (known) return known[0];
	// Every other byte of UTF-16 may be zero.
	if (encodingOfMark(bytes)) return undefined;
	const isNoise = countControls(start) > start.length * MAX_CONTROL_SHARE;
	// No encoding but UTF-16 and UTF-32 has a zero byte in what people write.
	return isNoise || (start.includes(0) && !isUnicode(bytes)) ? 'binary data' : undefined;
}

// ASCII controls but tab, line ends, form feed and ESC, which coloured terminal output is full of.
function countControls(bytes: Uint8Array): number {
	let count = 0;
	for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) count++;
	return count;
}
