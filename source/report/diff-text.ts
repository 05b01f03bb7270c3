import type {Alignment, Passage, Source, Span} from '../core/model.ts';
import {countOf, percent} from './figures.ts';
import {hang, padTo, textColumns, wrap} from './lines.ts';
import type {Page} from './page.ts';
import {KIND_SIGNS, marksOf} from './passage-marks.ts';
import {oneLine, quote} from './quote.ts';
import {countWords} from './word-counts.ts';

// Two columns of 40 and what stands between them; narrower ones break every second phrase.
const SPLIT_MIN_COLUMNS = 100;

// The longest that stands between the columns is "attribution"; a blank on either side.
const GUTTER_COLUMNS = 13;

/**
 * Two sources side by side for people: both names with what they share, the passages in left order (in two columns on a wide
 * page, else one over the other), and what only one side says.
 */
export function diffText(alignment: Alignment, page: Page): string {
	const {left, right, onlyLeft, onlyRight, passages} = alignment;
	const isWide = page.widthColumns >= SPLIT_MIN_COLUMNS;
	const passageLines = isWide ? splitLines : stackedLines;
	return `${[
		headLines(alignment, page, isWide),
		...passages.map((passage) => passageLines(alignment, passage, page)),
		...onlyLines(left, onlyLeft, page),
		...onlyLines(right, onlyRight, page),
		legendLines(alignment, page),
	]
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
		.join('\n\n')}\n`;
}

function headLines(
	{left, right, share, passages, threshold}: Alignment,
	page: Page,
	isWide: boolean,
): readonly string[] {
	const sides = [sideLines(left, share.left, page, isWide), sideLines(right, share.right, page, isWide)] as const;
	const moved = passages.filter(({flags}) => flags.includes('moved')).length;
	const count = `${countOf(passages.length, 'passage')} scored ${threshold} or more${moved ? `, ${moved} moved` : ''}`;
	const names = isWide
		? beside(sides[0], [], sides[1], page)
		: [...prefix('L │ ', sides[0]), ...prefix('R │ ', sides[1])];
	return [...names, '', ...wrap(count, page.widthColumns)];
}

function sideLines(source: Source, share: number, page: Page, isWide: boolean): readonly string[] {
	const columns = isWide ? sideColumns(page) : textColumns(page.widthColumns, 4);
	return [
		...wrap(page.paint('strong', oneLine(source.outlet)), columns),
		...wrap(page.paint('faint', `${countWords(source).words} words, ${percent(share)} shared`), columns),
	];
}

function splitLines({left, right}: Alignment, passage: Passage, page: Page): readonly string[] {
	const columns = sideColumns(page);
	const side = (source: Source, name: 'left' | 'right') =>
		wrap(quote(source, passage[name], marksOf(passage, name), page.paint), columns);
	return beside(side(left, 'left'), [scoreOf(passage), ...notesOn(passage)], side(right, 'right'), page);
}

function stackedLines({left, right}: Alignment, passage: Passage, page: Page): readonly string[] {
	const columns = textColumns(page.widthColumns, 4);
	const side = (source: Source, name: 'left' | 'right') =>
		wrap(quote(source, passage[name], marksOf(passage, name), page.paint), columns);
	return [
		...wrap([`${scoreOf(passage)} ${passage.kind}`, ...notesOn(passage)].join(' · '), page.widthColumns),
		...prefix('L │ ', side(left, 'left')),
		...prefix('R │ ', side(right, 'right')),
	];
}

const scoreOf = ({kind, score}: Passage) => `${KIND_SIGNS[kind]} ${score.toFixed(2)}`;

/** What a reader should look at: how many sentences stand against how many, and the flags. */
function notesOn({left, right, flags}: Passage): readonly string[] {
	const shape = left.length === 1 && right.length === 1 ? [] : [`${left.length}:${right.length}`];
	return [...shape, ...flags.filter((flag) => flag !== 'split')];
}

const sideColumns = ({widthColumns}: Page) => textColumns(Math.floor((widthColumns - GUTTER_COLUMNS) / 2));

function beside(
	left: readonly string[],
	gutter: readonly string[],
	right: readonly string[],
	page: Page,
): readonly string[] {
	const columns = sideColumns(page);
	return Array.from({length: Math.max(left.length, gutter.length, right.length)}, (_, row) =>
		[padTo(left[row] ?? '', columns), padTo(` ${gutter[row] ?? ''}`, GUTTER_COLUMNS), right[row] ?? ''].join(''),
	);
}

const prefix = (sign: string, lines: readonly string[]) => lines.map((line) => sign + line);

function onlyLines(source: Source, spans: readonly Span[], page: Page): readonly (readonly string[])[] {
	if (spans.length === 0) return [];
	const columns = textColumns(page.widthColumns);
	const heading = `Only in ${oneLine(source.outlet)} (${countOf(spans.length, 'sentence')})`;
	return [
		[
			...wrap(page.paint('strong', heading), columns),
			...spans.flatMap((span) => hang('  - ', quote(source, [span], [], page.paint), columns)),
		],
	];
}

function legendLines({passages}: Alignment, {widthColumns, paint}: Page): readonly string[] {
	const kinds = new Set(passages.map(({kind}) => kind));
	const legend = [
		kinds.has('verbatim') && `${KIND_SIGNS.verbatim} the same words`,
		kinds.has('edited') &&
			`${KIND_SIGNS.edited} edited: ${paint('left', 'left alone')} ${paint('right', 'right alone')}`,
		kinds.has('reworded') && `${KIND_SIGNS.reworded} reworded: ${paint('same', 'shared words')}`,
	].filter((part) => part !== false);
	return legend.length > 0 ? wrap(legend.join('   '), widthColumns) : [];
}
