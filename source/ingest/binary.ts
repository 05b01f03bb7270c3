import {encodingOfMark, isUnicode} from './decode.ts';

// The first bytes of what people take for texts, or keep beside them. `ftyp` and `RIFF` formats are caught as control bytes.
const BEGINNINGS: readonly (readonly [kind: string, beginning: string])[] = [
	['a PDF', '%PDF-'],
	['a ZIP archive (DOCX, EPUB and ODT are such)', 'PK\u0003\u0004'],
	['an RTF document', '{\\rtf'],
	['an old Office document', '\u00D0\u00CF\u0011\u00E0'],
	['a PNG image', '\u0089PNG'],
	['a JPEG image', '\u00FF\u00D8\u00FF'],
	['a GIF image', 'GIF8'],
	['a gzip archive', '\u001F\u008B'],
	['an SQLite database', 'SQLite format 3\u0000'],
	['a program', '\u007FELF'],
];

// Enough to judge by, and quick in a file of any size.
const LOOKED_AT_BYTES = 65_536;

// One in twenty: a text with a stray NUL or a form feed on each page stays far below, random bytes have one in ten.
const MAX_CONTROL_SHARE = 0.05;

/** What some bytes are if they are no text ("a PDF", "binary data"); `undefined` for a text, even one with a few stray controls. */
export function binaryKind(bytes: Uint8Array): string | undefined {
	const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT_BYTES));
	const known = BEGINNINGS.find(([, beginning]) => start.toString('latin1', 0, beginning.length) === beginning);
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
