import {asciiSigns, type Signs, unicodeSigns} from './signs.ts';
import {type State, shownView} from './state.ts';

/** A part of the window. */
export type Pane = {readonly columns: number; readonly rows: number};

/** How much fits beside each other: list and text, list over text, or one of both. */
export type Arrangement = 'beside' | 'over' | 'single' | 'too-small';

/** Header and rule above the body. */
export const HEADER_ROWS = 2;
/** Those, and rule, state row and key row below it. */
const CHROME_ROWS = HEADER_ROWS + 3;

/** The width of the list beside the text; the rule between them comes on top. */
export const LIST_COLUMNS = 38;
/** The width of what a search found beside its preview. */
export const RESULTS_COLUMNS = 60;

/** From this width on two texts stand side by side. */
export const BESIDE_COLUMNS = 100;
const OVER_COLUMNS = 72;
// Below it a fact in the header would leave less than half of the row to the title.
export const COLUMNS_WITH_FACTS = 60;
export const MIN_COLUMNS = 40;
export const MIN_ROWS = 12;

/** What fits the window; one pane alone where a person zoomed it. */
export function arrangementOf({size: {columns, rows}, isZoomed}: Pick<State, 'size' | 'isZoomed'>): Arrangement {
	if (columns < MIN_COLUMNS || rows < MIN_ROWS) return 'too-small';
	if (isZoomed) return 'single';
	if (columns >= BESIDE_COLUMNS) return 'beside';
	return columns >= OVER_COLUMNS ? 'over' : 'single';
}

/** The part between header and footer. */
export function bodyPane({size}: State): Pane {
	return {columns: size.columns, rows: Math.max(1, size.rows - CHROME_ROWS)};
}

/** The rows the list takes where it stands over the text, its rule left out. */
export function listRowsOver(state: State): number {
	const body = bodyPane(state).rows;
	// Each source has two rows; half of one would be a blank row.
	return 2 * Math.min(state.sources.length, Math.floor(body / 4));
}

/** Where the text of a source is drawn in the shown view. */
export function readerPane(state: State): Pane {
	const body = bodyPane(state);
	const isPreview = shownView(state).name !== 'reader';
	switch (arrangementOf(state)) {
		case 'beside':
			return {columns: body.columns - LIST_COLUMNS - 1, rows: body.rows};
		case 'over':
			return isPreview ? {columns: body.columns, rows: Math.max(1, body.rows - listRowsOver(state) - 1)} : body;
		default:
			return body;
	}
}

export function signsOf({settings}: State): Signs {
	return settings.ascii ? asciiSigns : unicodeSigns;
}

/** Words between quotation marks. */
export function quoted(state: State, words: string): string {
	const {openQuote, closeQuote} = signsOf(state);
	return openQuote + words + closeQuote;
}
