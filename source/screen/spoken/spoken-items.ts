import type {Passage, Source, Span} from '../../core/model.ts';
import {countOf, percent} from '../../typeset/figures.ts';
import {beginningOf, nameOfSpot} from '../bookmarks/draw-bookmarks.ts';
import {paragraphNumbers} from '../compare/paragraphs.ts';
import {describeKeeping, labelOf, PURPOSES, wasBefore} from '../edit/draw-edit.ts';
import {EDITED} from '../edit/metadata.ts';
import {listedCommands} from '../help/help-actions.ts';
import {keyLabels} from '../keys.ts';
import {alignedWith, cellOf} from '../matrix/cells.ts';
import {oneLine} from '../one-line.ts';
import {listedRetellings} from '../others/others-actions.ts';
import {textOfRow} from '../row.ts';
import {foundBy, indexingOf} from '../search/hits.ts';
import {type State, shownView, sourceOf} from '../state.ts';
import {factsOf} from '../stories/draw-story-list.ts';
import {lineAt} from '../stories/shelf.ts';
import type {BookmarksView, EditView, HelpView, MatrixView, OthersView, SearchView} from '../views.ts';
import {signsOf} from '../window.ts';
import {inWords} from './in-words.ts';

/** A choice with its number; the one under the cursor says so. */
function choice(number: number, words: string, isSelected: boolean): string {
	return `${isSelected ? 'selected: ' : ''}${number}. ${words}`;
}

const wordsOf = ({text}: Source, spans: readonly Span[]) =>
	spans.map(({start, end}) => oneLine(text.slice(start, end)).replace(/\s+/g, ' ')).join(' ');

/** Each source with what it says in the words that were searched for; the hits are numbered through. */
export function spokenHits(state: State, view: SearchView): readonly string[] {
	const {field, cursor} = view;
	if (!field.text.trim()) return [];
	const {isWhole, partRead} = indexingOf(state.sources);
	if (!isWhole()) return [`reading ${countOf(state.sources.length, 'text')}: ${percent(partRead())} done`];
	let number = 0;
	return foundBy(state, view).groups.flatMap(({source, hits, story}) => [
		...(story === undefined ? [] : [`story: ${oneLine(story)}`]),
		`${oneLine(source.outlet)}, ${countOf(hits.length, 'hit')}`,
		...hits.map(({span}) => {
			const place = paragraphNumbers(source, [span], signsOf(state));
			return choice(++number, `${wordsOf(source, [span])} (${inWords(place)})`, number - 1 === cursor);
		}),
	]);
}

/** A story of the list, known by its place there; `undefined` where that part of the list is not known, or no stories are listed. */
export function spokenStory(state: State, place: string): string | undefined {
	const view = shownView(state);
	const story = view.name === 'stories' && state.shelf && place ? lineAt(state.shelf, Number(place)) : undefined;
	if (!story || view.name !== 'stories') return undefined;
	const mark = view.marked.some(({id}) => id === story.id) ? ['marked'] : [];
	return `${Number(place) + 1}. ${[oneLine(story.name).trim(), ...factsOf(story), ...mark].join(', ')}`;
}

// As many as one listens to.
const MOST_PASSAGES = 3;

/** The row under the cursor, one column after the other, then what the two sources of the cell have most closely in common. */
export function spokenMatrix(state: State, {row, column, measure}: MatrixView): readonly string[] {
	const source = state.sources[row]!;
	const cells = state.sources.flatMap((other, index) => {
		if (other === source) return [];
		const cell = cellOf(state, source, other);
		const figure =
			measure === 'passages'
				? cell && countOf(cell.passages, 'passage')
				: cell && percent(measure === 'share' ? cell.share : cell.verbatimShare);
		return [choice(index + 1, `${oneLine(other.outlet)}: ${figure ?? 'not compared yet'}`, index === column)];
	});
	const head = `row ${row + 1}, ${oneLine(source.outlet)}, shares with`;
	return [head, ...cells, ...(row === column ? ['selected: the source itself'] : spokenPassages(state, row, column))];
}

function spokenPassages(state: State, row: number, column: number): readonly string[] {
	const [source, other] = [state.sources[row]!, state.sources[column]!];
	const known = alignedWith(state, source, other);
	if (!known) return [];
	const side = (passage: Passage, of: Source) => wordsOf(of, passage[of === known.alignment.left ? 'left' : 'right']);
	return known.alignment.passages
		.toSorted((a, b) => b.score - a.score)
		.slice(0, MOST_PASSAGES)
		.flatMap((passage) => [
			`${passage.score.toFixed(2)}, ${oneLine(source.outlet)}: ${side(passage, source)}`,
			`${oneLine(other.outlet)}: ${side(passage, other)}`,
		]);
}

/** The paragraph, then who else says it. */
export function spokenOthers(state: State, view: OthersView): readonly string[] {
	const source = sourceOf(state, view.source);
	return [
		`${oneLine(source.outlet)}: ${wordsOf(source, [view.span])}`,
		...listedRetellings(state, view).map(({alignment: {right}, passage}, index) => {
			const about = `${passage.score.toFixed(2)}, ${oneLine(right.outlet)}`;
			return choice(index + 1, `${about}: ${wordsOf(right, passage.right)}`, index === view.cursor);
		}),
	];
}

/** The bookmarks with their notes. */
export function spokenBookmarks(state: State, {cursor}: BookmarksView): readonly string[] {
	if (state.bookmarks.length === 0) return ['no bookmarks any more'];
	return state.bookmarks.flatMap(({spot, note}, index) => [
		choice(index + 1, `${inWords(textOfRow(nameOfSpot(state, spot)))}: ${beginningOf(state, spot)}`, index === cursor),
		...note.split('\n').flatMap((line) => (line.trim() ? [`note: ${oneLine(line)}`] : [])),
	]);
}

/** The lines of the form, none of them cut; what a line was, and where it is kept. */
export function spokenForm(state: State, view: EditView): readonly string[] {
	const lines = EDITED.flatMap((key) => {
		const line = `${labelOf(key)}: ${oneLine(view.fields[key].text) || `empty; ${PURPOSES[key]}`}`;
		return [
			view.at === key ? `selected: ${line}` : line,
			...[wasBefore(state, view, key)].filter((was) => was !== undefined),
		];
	});
	return [...lines, ...describeKeeping(state, view)];
}

/** The commands of the screen below, each with its keys. */
export function spokenHelp(state: State, view: HelpView): readonly string[] {
	return listedCommands(state, view).map(({keys, help}, index) => {
		// Arrows by their names.
		return choice(index + 1, `${keyLabels(keys, true).join(' or ')}: ${help}`, index === view.cursor);
	});
}
