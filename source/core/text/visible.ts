// Controls of ASCII and of C1, then the marks that turn the direction of what follows (overrides, embeddings, isolates),
// interlinear annotation, and halves of a surrogate pair. Marks that only help a right-to-left text along (U+200E, U+200F,
// U+061C) and joiners stay: Hebrew, Persian and emoji need them, and they move nothing but themselves.
const UNSAFE = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/gu;

const SIGN = '\uFFFD';

/**
 * A text that is safe to write to a terminal: whatever would act there is shown as a sign of one column instead (ESC as ␛).
 * As long as the text that came in, in UTF-16 units, so that spans into that text hold. Line feeds stay; tabs, other line
 * ends and the carriage return before a line feed become spaces.
 */
export function visible(text: string): string {
	return text.replace(UNSAFE, (unit, index: number) => signOf(unit, text[index + 1]));
}

function signOf(unit: string, next: string | undefined): string {
	const code = unit.charCodeAt(0);
	if (unit === '\t' || unit === '\u0085' || unit === '\u2028' || unit === '\u2029') return ' ';
	if (unit === '\r' && next === '\n') return ' ';
	// Unicode has a picture of each ASCII control, in their order, and of DEL.
	if (code < 0x20) return String.fromCharCode(0x2400 + code);
	return code === 0x7f ? '\u2421' : SIGN;
}
