import stringWidth from 'string-width';

// Printable characters that are one column wide in every terminal: ASCII, Latin letters, general punctuation, arrows, boxes and
// blocks. Nearly all news text is made of them, and string-width has to segment what this test lets through at once.
const ONE_COLUMN = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u259f]*$/;

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** Whether each UTF-16 unit of the text is one column wide. */
export function isOneColumnEach(text: string): boolean {
	return ONE_COLUMN.test(text);
}

/** How many columns a text takes in a terminal; ambiguous characters count as narrow. */
export function columnsOf(text: string): number {
	return isOneColumnEach(text) ? text.length : stringWidth(text);
}

/** The characters as a reader sees them: letters with their marks, whole emoji. */
export function graphemesOf(text: string): readonly string[] {
	return isOneColumnEach(text) ? text.split('') : Array.from(segmenter.segment(text), ({segment}) => segment);
}

/** The beginning of a text that fits into some columns, ended by `ellipsis` where something was cut. */
export function cutToColumns(text: string, columns: number, ellipsis = '…'): string {
	if (columnsOf(text) <= columns) return text;
	const room = columns - columnsOf(ellipsis);
	if (room < 0) return '';
	if (isOneColumnEach(text)) return text.slice(0, room) + ellipsis;
	let kept = '';
	let used = 0;
	for (const grapheme of graphemesOf(text)) {
		used += columnsOf(grapheme);
		if (used > room) break;
		kept += grapheme;
	}
	return kept + ellipsis;
}
