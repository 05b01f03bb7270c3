import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

// Beyond it the eye loses its line.
const MAX_TEXT_COLUMNS = 72;

/** A text broken into lines of at most so many columns, at spaces where there are any. A line of its own colour keeps it. */
export function wrap(text: string, widthColumns: number): readonly string[] {
	return wrapAnsi(text, Math.max(1, widthColumns), {hard: true}).split('\n');
}

/** How wide prose is set on a page of so many columns, behind an indent. */
export function textColumns(widthColumns: number, indent = 0): number {
	return Math.max(1, Math.min(MAX_TEXT_COLUMNS, widthColumns - indent));
}

/** A wrapped text, its first line behind `first` and the others behind as many blanks. */
export function hang(first: string, text: string, widthColumns: number): readonly string[] {
	const indent = stringWidth(first);
	return wrap(text, widthColumns - indent).map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line);
}

/** A text of exactly so many columns: filled up with blanks, or cut with an ellipsis. */
export function padTo(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
	const width = stringWidth(text);
	if (width > columns) return padTo(`${cut(text, columns - 1)}…`, columns, side);
	const blanks = ' '.repeat(columns - width);
	return side === 'left' ? text + blanks : blanks + text;
}

/** The beginning of a text that is at most so many columns wide. */
function cut(text: string, columns: number): string {
	let kept = '';
	let width = 0;
	for (const {segment} of new Intl.Segmenter().segment(text)) {
		width += stringWidth(segment);
		if (width > columns) break;
		kept += segment;
	}
	return kept.trimEnd();
}
