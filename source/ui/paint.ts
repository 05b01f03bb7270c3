import type {Row} from '../screen/row.ts';
import type {Theme} from './theme.ts';

/** A row as text with the SGR sequences of a theme. Every run closes what it opened. */
export function paint(row: Row, theme: Theme): string {
	return row
		.map(({text, style}) => {
			const parameters = theme[style];
			return parameters.length === 0 ? text : `\u001B[${parameters.join(';')}m${text}\u001B[0m`;
		})
		.join('');
}
