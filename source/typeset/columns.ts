/** How many columns of a terminal a text takes. */
export type ColumnsOf = (text: string) => number;

// Latin, Greek and Cyrillic letters, punctuation, arrows, mathematical signs, the pictures of controls, lines and boxes: each one
// column wide in every terminal. Without the soft hyphen, combining marks and joiners, which have no width or depend on neighbours.
const NARROW =
	/^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u2199\u2200-\u22FF\u2400-\u2426\u2500-\u259F\uFFFD]*$/;

/** Whether each UTF-16 unit of a text takes one column: then its length is its width. */
export function isNarrow(text: string): boolean {
	return NARROW.test(text);
}

/** Measures the columns of narrow texts at once, and leaves others to `measureWide`. */
export function measureWith(measureWide: ColumnsOf): ColumnsOf {
	return (text) => (isNarrow(text) ? text.length : measureWide(text));
}

/** The characters as a reader sees them: letters with their marks, whole emoji. */
export function graphemesOf(text: string): readonly string[] {
	if (isNarrow(text)) return text.split('');
	segmenter ??= new Intl.Segmenter();
	return Array.from(segmenter.segment(text), ({segment}) => segment);
}

// Made when it is first needed: making one takes longer than most commands have to spare.
let segmenter: Intl.Segmenter | undefined;

/** The beginning of a text that fits into some columns, ended by an ellipsis where something was cut; empty where not even that fits. */
export function cutToColumns(text: string, columns: number, columnsOf: ColumnsOf, ellipsis = '…'): string {
	if (columnsOf(text) <= columns) return text;
	const room = columns - columnsOf(ellipsis);
	if (room < 0) return '';
	let kept = '';
	let used = 0;
	for (const grapheme of graphemesOf(text)) {
		used += columnsOf(grapheme);
		if (used > room) break;
		kept += grapheme;
	}
	return kept + ellipsis;
}
