import {explainInWords} from '../core/align/explain-in-words.ts';
import {markedWords, strengthOf} from '../core/align/marked-words.ts';
import type {Alignment, Passage, Source, Span} from '../core/model.ts';
import {countSourceWords} from '../core/text/count-source.ts';
import {countOf, percent} from '../typeset/figures.ts';
import type {DiffOptions} from './diff-json.ts';
import {drawAll, join, type Line, lineOf, padTo} from './line.ts';
import type {Page} from './page.ts';
import {conflictsOn, countPassages, notesOn, STRENGTH_SIGNS} from './passage-text.ts';
import {oneLine, quote, quoteSpan} from './quote.ts';
import {hang, textColumns, wrap} from './wrap.ts';

/**
 * Two sources side by side for people: both names with what they share, the passages in left order (in two columns on a wide
 * page, else one over the other), and what only one side says.
 */
export function diffText(alignment: Alignment, page: Page, {isExplained = false}: DiffOptions = {}): string {
	const {left, right, onlyLeft, onlyRight, passages} = alignment;
	const layOut = page.widthColumns >= SPLIT_MIN_COLUMNS ? split : stack;
	return drawAll(
		[
			layOut(sideHead(left, alignment.share.left), [], sideHead(right, alignment.share.right), page),
			wrap(lineOf(countPassages(alignment)), page.widthColumns, page),
			...passages.map((passage) => {
				const side = (source: Source, name: 'left' | 'right') => [
					quote(source, passage[name], markedWords(passage, name, source.text), page),
				];
				return [
					...layOut(side(left, 'left'), notesOn(passage), side(right, 'right'), page),
					...conflictsOn(alignment, passage).flatMap((conflict) =>
						hang('≠ ', lineOf(oneLine(conflict)), textColumns(page), page),
					),
					...(isExplained
						? explainInWords(alignment, passage).flatMap(({label, text}) =>
								hang('· ', lineOf(oneLine(`${label}: ${text}`), 'faint'), textColumns(page), page),
							)
						: []),
				];
			}),
			onlyLines(left, onlyLeft, page),
			onlyLines(right, onlyRight, page),
			legendLines(passages, page),
		],
		page,
	);
}

/** Puts a left and a right text, each of some lines that are still to be wrapped, with notes on both into one block. */
type LayOut = (left: readonly Line[], notes: readonly string[], right: readonly Line[], page: Page) => readonly Line[];

// Two columns of 40 and what stands between them; narrower ones break every second phrase.
const SPLIT_MIN_COLUMNS = 100;

// The longest that stands between the columns is "attribution"; a blank on either side.
const GUTTER_COLUMNS = 13;

const split: LayOut = (left, notes, right, page) => {
	const columns = textColumns({...page, widthColumns: Math.floor((page.widthColumns - GUTTER_COLUMNS) / 2)});
	const [leftLines, rightLines] = [left, right].map((lines) => lines.flatMap((line) => wrap(line, columns, page)));
	const height = Math.max(leftLines!.length, notes.length, rightLines!.length);
	return Array.from({length: height}, (_, row) =>
		join(
			padTo(leftLines![row] ?? lineOf(''), columns, page),
			padTo(lineOf(` ${notes[row] ?? ''}`), GUTTER_COLUMNS, page),
			rightLines![row] ?? lineOf(''),
		),
	);
};

const stack: LayOut = (left, notes, right, page) => {
	const behind = (sign: string, lines: readonly Line[]) =>
		lines.flatMap((line) => wrap(line, textColumns(page, sign.length), page)).map((line) => join(sign, line));
	return [
		...(notes.length > 0 ? wrap(lineOf(notes.join(' · ')), page.widthColumns, page) : []),
		...behind('L │ ', left),
		...behind('R │ ', right),
	];
};

const sideHead = (source: Source, share: number): readonly Line[] => [
	lineOf(oneLine(source.outlet), 'strong'),
	lineOf(`${countSourceWords(source).words} words, ${percent(share)} shared`, 'faint'),
];

function onlyLines(source: Source, spans: readonly Span[], page: Page): readonly Line[] {
	if (spans.length === 0) return [];
	const heading = `Only in ${oneLine(source.outlet)} (${countOf(spans.length, 'sentence')})`;
	return [
		...wrap(lineOf(heading, 'strong'), textColumns(page), page),
		...spans.flatMap((span) => hang('  - ', quoteSpan(source.text, span, [], page), textColumns(page), page)),
	];
}

function legendLines(passages: readonly Passage[], page: Page): readonly Line[] {
	const strengths = new Set(passages.map(strengthOf));
	const sample = (role: 'left' | 'right' | 'same', text: string) =>
		quoteSpan(text, {start: 0, end: text.length}, [{start: 0, end: text.length, role}], page);
	const {verbatim, edited, reworded, loose} = STRENGTH_SIGNS;
	const parts = [
		...(strengths.has('verbatim') ? [`${verbatim} the same words   `] : []),
		...(strengths.has('edited')
			? [`${edited} edited: `, sample('left', 'only left'), ' ', sample('right', 'only right'), '   ']
			: []),
		...(strengths.has('reworded') ? [`${reworded} reworded: `, sample('same', 'shared words'), '   '] : []),
		...(strengths.has('loose') ? [`${loose} loose: `, sample('same', 'shared names and figures')] : []),
	];
	return parts.length > 0 ? wrap(join(...parts), page.widthColumns, page) : [];
}
