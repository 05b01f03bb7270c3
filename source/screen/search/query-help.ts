import {wrapLines} from '../geometry/wrap.ts';
import {fitRow, type Row, row, run} from '../row.ts';

// What may be typed into the search, and what it finds: see docs/searching.md.
const EXAMPLES: readonly (readonly [typed: string, finds: string])[] = [
	['some words', 'these, in whatever order and form; misspellings are forgiven'],
	['"some words"', 'just these in just this order'],
	['-word', 'only sentences that do not hold it'],
	['outlet:name', 'only outlets with such a name; stories with story:name'],
	['after:2022-12', 'only what was published then or later; before: earlier'],
];

const TYPED_COLUMNS = 15;

/** What may be typed, for an empty field. */
export function drawQueryHelp(columns: number): readonly Row[] {
	return EXAMPLES.flatMap(([typed, finds]) =>
		wrapLines(finds, Math.max(1, columns - TYPED_COLUMNS - 4)).map((line, index) => {
			const before = fitRow(row(run(index === 0 ? typed : '', 'key')), TYPED_COLUMNS);
			return row('  ', before, run(line, 'dim'));
		}),
	);
}
