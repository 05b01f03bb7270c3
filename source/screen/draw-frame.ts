import {knownSourceWords} from '../core/text/count-source.ts';
import {countOf} from '../typeset/figures.ts';
import {drawBookmarks} from './bookmarks/draw-bookmarks.ts';
import {compareRule, compareSettings, compareTitle, drawCompare} from './compare/draw-compare.ts';
import {drawEdit} from './edit/draw-edit.ts';
import {drawFooter} from './footer.ts';
import {type Frame, mapRows, type Section} from './frame.ts';
import {drawHelp} from './help/draw-help.ts';
import {viewUnderHelp} from './help/help-actions.ts';
import {drawInfo} from './info/info-rows.ts';
import {keyFor} from './key-bindings.ts';
import {drawMatrix, matrixFacts} from './matrix/draw-matrix.ts';
import {oneLine} from './one-line.ts';
import {drawOthers} from './others/draw-others.ts';
import {drawPaneRule} from './pane-rule.ts';
import {sourceOnScreen} from './reader/reader-actions.ts';
import {drawReader} from './reader/reader-rows.ts';
import {columnsOfRow, fitRow, type Row, row, run, spread} from './row.ts';
import {drawSearch, searchCounts} from './search/draw-search.ts';
import {isOverLibrary} from './search/hits.ts';
import {asciiRow} from './signs.ts';
import {drawSourceList} from './source-list/draw-source-list.ts';
import {describeSorting} from './source-list/sort-sources.ts';
import {libraryOf, type State, shownView, sourceOf} from './state.ts';
import {describeListed, describeShelf, drawStories} from './stories/draw-stories.ts';
import {describeStorySorting} from './stories/stories-actions.ts';
import {
	arrangementOf,
	bodyPane,
	LIST_COLUMNS,
	listRowsOver,
	MIN_COLUMNS,
	MIN_ROWS,
	readerPane,
	signsOf,
} from './window.ts';

/** The whole window, drawn from the state alone. */
export function drawFrame(state: State): Frame {
	const frame: Frame =
		arrangementOf(state) === 'too-small'
			? drawTooSmall(state)
			: [
					{kind: 'rows', rows: [drawHeader(state), drawRule(state)]},
					...drawBody(state),
					{kind: 'rows', rows: drawFooter(state)},
				];
	return state.settings.ascii ? frame.map((section) => mapRows(section, asciiRow)) : frame;
}

function drawTooSmall({size: {columns, rows}}: State): Frame {
	const text = row(run(`wirediff needs ${MIN_COLUMNS} x ${MIN_ROWS}`, 'message'));
	// Nothing may be written to the last cell of the last row, or the terminal scrolls.
	const line = fitRow(text, Math.max(0, columns - 1));
	return [{kind: 'rows', rows: Array.from({length: rows}, (_, index) => (index === 0 ? line : []))}];
}

/** What a screen is about. */
export function drawHeader(state: State): Row {
	const {title, shorter = [], facts} = headerOf(state);
	const {columns} = state.size;
	// Where what is typed goes into a field, a character cannot ask for help.
	const key = isTypedInto(state) ? keyFor(state, 'search.help', 'F1') : keyFor(state, 'help', '?');
	const help = `${key}:help`;
	const factsFrom = (index: number) =>
		row(
			run(['', ...[facts.slice(index).join(` ${signsOf(state).dot} `)].filter(Boolean), `${help} `].join('  '), 'dim'),
		);
	// Where not all facts fit beside the title the first ones go, then the name of the program, then the end of the title; the last fact stays,
	// where there is room for a title.
	const named = row(' ', run('wirediff', 'strong'), '  ', title);
	const bare = [title, ...shorter].map((words) => row(' ', words));
	const last = columns < MIN_COLUMNS_WITH_FACTS ? facts.length : Math.max(0, facts.length - 1);
	for (const left of [named, ...bare])
		for (let index = 0; index <= last; index++)
			if (columnsOfRow(left) + columnsOfRow(factsFrom(index)) <= columns)
				return spread(left, factsFrom(index), columns);
	return spread(bare.at(-1)!, factsFrom(last), columns);
}

// Below it a fact would leave less than half of the row to the title.
const MIN_COLUMNS_WITH_FACTS = 60;

/** What a screen is about, that in fewer words, and facts about it, the most telling last. */
type Header = {readonly title: Row; readonly shorter?: readonly Row[]; readonly facts: readonly string[]};

function headerOf(state: State): Header {
	const view = shownView(state);
	switch (view.name) {
		case 'compare':
			return {title: compareTitle(state, view), facts: compareSettings(state, view)};
		case 'search':
			return {
				title: row(isOverLibrary(state) ? 'search the library' : 'search all sources'),
				facts: [searchCounts(state, view)],
			};
		case 'others':
			return {title: row('who else says this'), facts: []};
		case 'matrix':
			return {title: row('who shares what with whom'), facts: matrixFacts(state, view)};
		case 'bookmarks':
			return {title: row('bookmarks and notes'), facts: [String(state.bookmarks.length)]};
		case 'edit':
			return {title: row(oneLine(`what is said of ${sourceOf(state, view.source).outlet}`)), facts: []};
		case 'info':
			return {title: row('info'), facts: []};
		case 'help':
			return {title: row(`keys and commands of the ${viewUnderHelp(state)} screen`), facts: []};
		case 'stories':
			return {
				title: row(describeShelf(state, signsOf(state))),
				facts: [describeStorySorting(view), ...describeListed(state, view)],
			};
		case 'library':
			return {
				...describeSources(state),
				facts: [view.name, ...(libraryOf(state).order.by === 'given' ? [] : [describeSorting(state)])],
			};
		case 'reader':
			return {...describeSources(state), facts: [view.name]};
	}
}

/** The story, how many sources it has, and of how many words; what comes last is what is left out first. */
function describeSources(state: State): Pick<Header, 'title' | 'shorter'> {
	const {sources} = state;
	const {dot} = signsOf(state);
	const counts = sources.map(knownSourceWords);
	const words = counts.reduce((sum, known) => sum + (known?.words ?? 0), 0);
	const isCounted = counts.every((known) => known !== undefined);
	const stories = new Set(sources.map(({story}) => story));
	const parts = [
		...(stories.size === 1 && sources[0]!.story ? [oneLine(sources[0]!.story)] : []),
		countOf(sources.length, 'source'),
		...(isCounted ? [countOf(words, 'word')] : []),
	];
	const [title, ...shorter] = parts.map((_, index) => row(parts.slice(0, parts.length - index).join(` ${dot} `)));
	return {title: title!, shorter};
}

function drawRule(state: State): Row {
	const view = shownView(state);
	return view.name === 'compare' ? compareRule(state, view) : drawPaneRule(state, signsOf(state).teeDown);
}

function drawBody(state: State): readonly Section[] {
	const view = shownView(state);
	switch (view.name) {
		case 'stories':
			return drawStories(state, view);
		case 'compare':
			return [{kind: 'rows', rows: drawCompare(state, view)}];
		case 'search':
			return [{kind: 'rows', rows: drawSearch(state, view)}];
		case 'others':
			return [{kind: 'rows', rows: drawOthers(state, view)}];
		case 'matrix':
			return [{kind: 'rows', rows: drawMatrix(state, view)}];
		case 'bookmarks':
			return [{kind: 'rows', rows: drawBookmarks(state, view)}];
		case 'edit':
			return [{kind: 'rows', rows: drawEdit(state, view)}];
		case 'info':
			return [{kind: 'rows', rows: drawInfo(state, view)}];
		case 'help':
			return [{kind: 'rows', rows: drawHelp(state, view)}];
		case 'library':
		case 'reader':
			return drawLibrary(state);
	}
}

/** The list and the text: beside each other, one over the other, or the one that is in use. */
function drawLibrary(state: State): readonly Section[] {
	const view = shownView(state);
	const source = sourceOnScreen(state);
	const body = bodyPane(state);
	const reading = {position: state.positions[source.id] ?? 0, ranges: view.name === 'reader' ? view.ranges : []};
	const text = drawReader(state, source, readerPane(state), reading);
	const rule = run(signsOf(state).vertical, 'rule');
	switch (arrangementOf(state)) {
		case 'beside': {
			const list = drawSourceList(state, source.id, LIST_COLUMNS, body.rows);
			return [{kind: 'list-beside', list, rows: text.map((cells) => row(rule, cells))}];
		}
		case 'over': {
			if (view.name === 'reader') return [{kind: 'rows', rows: text}];
			const list = drawSourceList(state, source.id, body.columns, listRowsOver(state));
			const line = row(run(signsOf(state).horizontal.repeat(body.columns), 'rule'));
			return [
				{kind: 'list', list},
				{kind: 'rows', rows: [line, ...text]},
			];
		}
		default:
			if (view.name === 'reader') return [{kind: 'rows', rows: text}];
			return [{kind: 'list', list: drawSourceList(state, source.id, body.columns, body.rows)}];
	}
}

function isTypedInto(state: State): boolean {
	const {name} = shownView(state);
	return name === 'search' || name === 'edit';
}
