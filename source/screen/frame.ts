import type {Row, Run} from './row.ts';

/** A list with one highlighted item; each item has its own rows. */
export type ListPane = {
	readonly columns: number;
	readonly rows: number;
	readonly items: readonly {readonly key: string; readonly rows: readonly Row[]}[];
	/** Index into `items`. */
	readonly selected: number;
	/** Drawn before the first row of the highlighted item; two columns. */
	readonly sign: Run;
};

/** A part of the window over its whole width. */
export type Section =
	| {readonly kind: 'rows'; readonly rows: readonly Row[]}
	| {readonly kind: 'list'; readonly list: ListPane}
	| {readonly kind: 'list-beside'; readonly list: ListPane; readonly rows: readonly Row[]};

/** What fills the window, from top to bottom: exactly as many rows as it has, none wider than it is. */
export type Frame = readonly Section[];

export function heightOfFrame(frame: Frame): number {
	return frame.reduce((sum, section) => sum + (section.kind === 'rows' ? section.rows.length : section.list.rows), 0);
}

/** The section with each of its rows changed; a row stays as wide as it was. */
export function mapRows(section: Section, change: (cells: Row) => Row): Section {
	const list = 'list' in section && {
		list: {...section.list, items: section.list.items.map(({key, rows}) => ({key, rows: rows.map(change)}))},
	};
	const rows = 'rows' in section && {rows: section.rows.map(change)};
	return {...section, ...list, ...rows} as Section;
}
