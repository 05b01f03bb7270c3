import {lowerCaseNames} from './facts.ts';
import {summaryIn, textIn} from './json-text.ts';

/** What stands between the columns of a table, told by its first line; `undefined` where that has but one. */
export function columnSign(text: string): string | undefined {
	const line = firstLine(text);
	const [best] = SIGNS.toSorted((left, right) => line.split(right).length - line.split(left).length);
	return best !== undefined && line.includes(best) ? best : undefined;
}

// Excel writes the second where a comma is what numbers have.
const SIGNS = [',', ';', '\t', '|'];

/** Whether a text begins as a table of articles does: with a line of names, one that of a text and one of a title or address. */
export function isArticleTable(text: string): boolean {
	const line = firstLine(text);
	const sign = columnSign(line);
	if (sign === undefined) return false;
	const names = line.split(sign).map((name) => name.replaceAll(/^\s*"|"\s*$/g, ''));
	const record = Object.fromEntries(names.map((name) => [name, name || '-']));
	const has = lowerCaseNames(record);
	return (
		(textIn(record) ?? summaryIn(record)) !== undefined && ['title', 'headline', 'url'].some((name) => has.has(name))
	);
}

const firstLine = (text: string) => text.slice(0, MAX_LINE_LENGTH).split(/[\r\n]/, 1)[0]!;

// Names of some hundred columns.
const MAX_LINE_LENGTH = 8192;
