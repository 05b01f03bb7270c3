import {knownSourceWords} from '../core/text/count-source.ts';
import {countOf} from '../typeset/figures.ts';
import {compareSettings} from './compare/draw-compare.ts';
import {compareTitle, leastTitleColumns} from './compare/title.ts';
import {viewUnderHelp} from './help/help-actions.ts';
import {keyFor} from './key-bindings.ts';
import {matrixFacts} from './matrix/draw-matrix.ts';
import {oneLine} from './one-line.ts';
import {columnsOfRow, type Row, row, run, spread} from './row.ts';
import {searchCounts} from './search/draw-search.ts';
import {isOverLibrary} from './search/hits.ts';
import {describeSorting} from './source-list/sort-sources.ts';
import {libraryOf, type State, shownView, sourceOf} from './state.ts';
import {describeListed, describeShelf} from './stories/draw-stories.ts';
import {describeStorySorting} from './stories/stories-actions.ts';
import {COLUMNS_WITH_FACTS, signsOf} from './window.ts';

/** What a screen is about. */
export function drawHeader(state: State): Row {
	const {title, leastColumns, titleIn, facts} = headerOf(state);
	const {columns} = state.size;
	const factsFrom = (index: number) => {
		const told = [facts.slice(index).join(` ${signsOf(state).dot} `), helpHint(state)].filter(Boolean);
		return row(run(told.map((words) => `  ${words}`).join(''), 'dim'), ' ');
	};
	// Where not all fits the name of the program goes first, then the end of the title, then the first facts; the last fact stays,
	// where there is room for a title.
	const last = columns < COLUMNS_WITH_FACTS ? facts.length : Math.max(0, facts.length - 1);
	const named = row(' ', run('wirediff', 'strong'), '  ', title);
	for (let index = 0; ; index++) {
		const right = factsFrom(index);
		const room = columns - columnsOfRow(right);
		if (columnsOfRow(named) <= room) return spread(named, right, columns);
		if (leastColumns < room || index === last) return spread(row(' ', titleIn(room - 1)), right, columns);
	}
}

/** What a screen is about. */
type Header = {
	readonly title: Row;
	/** Below this width of the title facts give way to it. */
	readonly leastColumns: number;
	/** As much of the title as fits. */
	readonly titleIn: (columns: number) => Row;
	/** Facts about it, the most telling last. */
	readonly facts: readonly string[];
};

/** A title that is left out from its end on where it does not fit: in fewer words each. */
function headed(facts: readonly string[], title: Row, ...shorter: readonly Row[]): Header {
	const shortest = shorter.at(-1) ?? title;
	const titleIn = (columns: number) => [title, ...shorter].find((words) => columnsOfRow(words) <= columns) ?? shortest;
	return {title, leastColumns: columnsOfRow(shortest), titleIn, facts};
}

function headerOf(state: State): Header {
	const view = shownView(state);
	switch (view.name) {
		case 'compare': {
			const titleIn = (columns?: number) => compareTitle(state, view, columns);
			const leastColumns = leastTitleColumns(state, view);
			return {title: titleIn(), leastColumns, titleIn, facts: compareSettings(state, view)};
		}
		case 'search':
			return headed(
				[searchCounts(state, view)],
				row(isOverLibrary(state) ? 'search the library' : 'search all sources'),
			);
		case 'others':
			return headed([], row('who else says this'));
		case 'matrix':
			return headed(matrixFacts(state, view), row('who shares what with whom'));
		case 'bookmarks':
			return headed([], row('bookmarks and notes'));
		case 'edit':
			return headed([], row(oneLine(`what is said of ${sourceOf(state, view.source).outlet}`)));
		case 'info':
			return headed([], row('info'));
		case 'help':
			return headed([], row(`keys and commands of the ${viewUnderHelp(state)} screen`));
		case 'stories':
			return headed(
				[describeStorySorting(view), ...describeListed(state, view)],
				...inRows(describeShelf(state, signsOf(state))),
			);
		case 'library':
			return headed(
				[view.name, ...(libraryOf(state).order.by === 'given' ? [] : [describeSorting(state)])],
				...describeSources(state),
			);
		case 'reader':
			return headed([view.name], ...describeSources(state));
	}
}

/** The story, how many sources it has, and of how many words; what comes last is what is left out first. */
function describeSources(state: State): readonly [Row, ...Row[]] {
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
	const titles = parts.map((_, index) => parts.slice(0, parts.length - index).join(` ${dot} `));
	return inRows(titles as [string, ...string[]]);
}

const inRows = ([title, ...shorter]: readonly [string, ...string[]]): readonly [Row, ...Row[]] => [
	row(title),
	...shorter.map((words) => row(words)),
];

/** The key that asks for help; none where help is shown. Where what is typed goes into a field it is not a character. */
function helpHint(state: State): string {
	switch (shownView(state).name) {
		case 'help':
			return '';
		case 'search':
		case 'edit':
			return `${keyFor(state, 'search.help', 'F1')}:help`;
		default:
			return `${keyFor(state, 'help', '?')}:help`;
	}
}
