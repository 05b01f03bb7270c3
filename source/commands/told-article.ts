import {oneLine} from '../report/quote.ts';
import {cutToColumns} from '../typeset/columns.ts';

// As much of a title as tells an article from another: some pages have a whole paragraph for one.
const TITLE_LENGTH = 120;

/** An article as it is told of in one line that is safe to print: its id, and its title as far as that is not too long. */
export function toldArticle({id, title}: {readonly id: string; readonly title: string}): string {
	return `${oneLine(id)}  ${cutToColumns(oneLine(title), TITLE_LENGTH, ({length}) => length)}`;
}
