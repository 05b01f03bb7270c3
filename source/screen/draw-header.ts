import {knownSourceWords} from '../core/text/count-source.ts';
import {countOf} from '../typeset/figures.ts';
import {compareSettings, compareTitle} from './compare/draw-compare.ts';
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
	const last = columns < COLUMNS_WITH_FACTS ? facts.length : Math.max(0, facts.length - 1);
	for (const left of [named, ...bare])
		for (let index = 0; index <= last; index++)
			if (columnsOfRow(left) + columnsOfRow(factsFrom(index)) <= columns)
				return spread(left, factsFrom(index), columns);
	return spread(bare.at(-1)!, factsFrom(last), columns);
}

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

function isTypedInto(state: State): boolean {
	const {name} = shownView(state);
	return name === 'search' || name === 'edit';
}
