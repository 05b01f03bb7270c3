import {visible} from '../core/text/visible.ts';

/** A stretch of a source's text as it is drawn in a row: controls as signs, line feeds as spaces, as long as it came. */
export function oneLine(text: string): string {
	return visible(text).replaceAll('\n', ' ');
}
