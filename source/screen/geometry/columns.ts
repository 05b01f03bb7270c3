import stringWidth from 'string-width';
import {cutToColumns, measureWith} from '../../typeset/columns.ts';

/** How many columns a text takes in a terminal; ambiguous characters count as narrow. */
export const columnsOf = measureWith(stringWidth);

/** The beginning of a text that fits into some columns, ended by an ellipsis where something was cut. */
export function cutText(text: string, columns: number, ellipsis: string): string {
	return cutToColumns(text, columns, columnsOf, ellipsis);
}
