import type {BlockKind, Source, Span} from '../../core/model.ts';
import {countWords} from '../../core/text/words.ts';
import {wrap} from '../geometry/wrap.ts';
import {remember} from '../memo.ts';
import type {Blocks, Place} from '../scroll.ts';

/** A paragraph as it is read, or a run of folded ones drawn as one line. */
export type ReaderItem =
	| {readonly kind: 'paragraph'; readonly span: Span; readonly number: number}
	| {readonly kind: 'title' | 'heading' | 'quote' | 'unfolded'; readonly span: Span}
	| {readonly kind: 'fold'; readonly span: Span; readonly holds: ReadonlySet<BlockKind>; readonly words: number};

/** A source laid out at a width: each item is its lines and, but for the last and before a fold, a blank row. Wrapped only where it is looked at. */
export type ReaderBlocks = Blocks & {
	readonly items: readonly ReaderItem[];
	/** How many paragraphs there are, and where what counts of the text ends. */
	readonly paragraphs: number;
	readonly textEnd: number;
	readonly linesOf: (item: number) => readonly Span[];
};

const known = new WeakMap<Source, Map<string, ReaderBlocks>>();

/** The layout of a source; the same object for the same question, as long as the source lives. */
export function layOutSource(source: Source, widthColumns: number, isUnfolded: boolean): ReaderBlocks {
	const layouts = remember(known, source, () => new Map());
	// While a window is dragged to another size every width comes by once; only the latest are worth keeping.
	if (layouts.size > 4) layouts.clear();
	return remember(layouts, `${widthColumns} ${isUnfolded}`, () => layOut(source, widthColumns, isUnfolded));
}

/** The offset into the source's text that a row begins at; a blank row is known by the end of the item above it. */
export function offsetAt({items, linesOf}: ReaderBlocks, {block, row}: Place): number {
	const item = items[block];
	if (!item) return 0;
	return linesOf(block)[row]?.start ?? item.span.end;
}

/** The row an offset is read at, the reverse of `offsetAt` at any width. */
export function placeOf(blocks: ReaderBlocks, offset: number): Place {
	const {items} = blocks;
	let low = 0;
	let high = items.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (items[middle]!.span.start <= offset) low = middle;
		else high = middle - 1;
	}
	const item = items[low];
	if (!item) return {block: 0, row: 0};
	const lines = blocks.linesOf(low);
	if (offset >= item.span.end) return {block: low, row: blocks.heightOf(low) - 1};
	return {
		block: low,
		row: Math.max(
			0,
			lines.findLastIndex(({start}) => start <= offset),
		),
	};
}

function layOut(source: Source, widthColumns: number, isUnfolded: boolean): ReaderBlocks {
	const items = itemsOf(source, isUnfolded);
	const lines = new Map<number, readonly Span[]>();
	const linesOf = (index: number) =>
		remember(lines, index, () => {
			const {kind, span} = items[index]!;
			return kind === 'fold' ? [span] : wrap(source.text, span, widthColumns);
		});
	return {
		count: items.length,
		heightOf: (index) => linesOf(index).length + (isApart(items[index + 1]) ? 1 : 0),
		items,
		paragraphs: items.filter(({kind}) => kind === 'paragraph').length,
		textEnd: items.findLast(({kind}) => kind !== 'fold' && kind !== 'unfolded')?.span.end ?? 0,
		linesOf,
	};
}

// The line about what is folded stands close under what it follows: few words are folded often, and two blank rows would make much of them.
const isApart = (next: ReaderItem | undefined) => next !== undefined && next.kind !== 'fold';

function itemsOf({text, blocks}: Source, isUnfolded: boolean): readonly ReaderItem[] {
	const items: ReaderItem[] = [];
	let number = 0;
	for (const {kind, start, end} of blocks) {
		const span = {start, end};
		if (kind === 'paragraph') items.push({kind, span, number: ++number});
		else if (kind !== 'furniture' && kind !== 'comment') items.push({kind, span});
		else if (isUnfolded) items.push({kind: 'unfolded', span});
		else {
			const joined = items.at(-1)?.kind === 'fold' ? (items.pop() as ReaderItem & {kind: 'fold'}) : undefined;
			items.push({
				kind: 'fold',
				span: {start: joined?.span.start ?? start, end},
				holds: new Set([...(joined?.holds ?? []), kind]),
				words: (joined?.words ?? 0) + countWords(text, span),
			});
		}
	}
	return items;
}
