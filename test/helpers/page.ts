import stringWidth from 'string-width';
import {type Page, PLAIN_LOOK} from '../../source/report/page.ts';

/** A page without colours. */
export function plainPage(widthColumns: number): Page {
	return {widthColumns, look: PLAIN_LOOK, columnsOf: stringWidth};
}
