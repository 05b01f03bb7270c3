import type {Hit, Source, Span} from '../../core/model.ts';
import {paragraphNumbers} from '../compare/paragraphs.ts';
import {wrap} from '../geometry/wrap.ts';
import {markLine} from '../marks.ts';
import {rememberLatest} from '../memo.ts';
import {type Row, row, run, spread} from '../row.ts';
import type {Signs} from '../signs.ts';

// Enough to see how the phrase is used, with most hits of a screen still in sight.
const SNIPPET_ROWS = 3;

/** The lines of a hit's sentence with the found words marked, and in the last one the paragraph it stands in. */
export function drawSnippet(
	source: Source,
	hit: Hit,
	lines: readonly Span[],
	isCurrent: boolean,
	columns: number,
	signs: Signs,
): readonly Row[] {
	const marks = hit.ranges.map((range) => ({
		...range,
		style: isCurrent ? ('currentMatch' as const) : ('match' as const),
	}));
	return lines.map((line, index) => {
		const before = index === 0 && line.start > hit.span.start ? signs.ellipsis : '';
		const after = index === lines.length - 1 && line.end < hit.span.end ? signs.ellipsis : '';
		const sign = isCurrent && index === 0 ? run(`${signs.cursor}  `, 'current') : '   ';
		const text = row(sign, before, markLine(source.text, line, marks), after);
		if (index < lines.length - 1) return text;
		return spread(text, row(run(placeOf(source, hit, signs), 'dim')), columns);
	});
}

const placeOf = (source: Source, {span}: Hit, signs: Signs) => `${paragraphNumbers(source, [span], signs)} `;

const snippets = new WeakMap<Hit, {readonly question: string; readonly value: readonly Span[]}>();

/** The lines of the sentence that hold the match, and those after it as far as there is room; kept as long as the hit is listed. */
export function snippetLines(source: Source, hit: Hit, columns: number, signs: Signs): readonly Span[] {
	return rememberLatest(snippets, hit, `${columns} ${signs.paragraph}`, () => {
		const lines = wrap(source.text, hit.span, columns - 6 - placeOf(source, hit, signs).length);
		const at = hit.ranges[0]?.start ?? hit.span.start;
		const first = Math.max(
			0,
			lines.findLastIndex(({start}) => start <= at),
		);
		const from = Math.max(0, Math.min(first, lines.length - SNIPPET_ROWS));
		return lines.slice(from, from + SNIPPET_ROWS);
	});
}
