import type {Alignment, Passage, Source, Span} from '../../core/model.ts';
import {remember} from '../memo.ts';
import type {CompareOrder} from '../views.ts';

/** What owns a block of rows in compare: a passage with both its sides, or sentences only one side has. */
export type CompareItem =
	| {
			readonly kind: 'pair';
			readonly passage: Passage;
			/** 1 for the first in left order. */
			readonly number: number;
			/** How many passages further down (negative: up) the right side really stands, where it moved. */
			readonly distance: number;
	  }
	| {readonly kind: 'only'; readonly side: 'left' | 'right'; readonly spans: readonly Span[]};

const ordered = new WeakMap<Alignment, Map<CompareOrder, readonly CompareItem[]>>();

/** What compare lists, in an order: passages, and between them what only one side says, where that side says it. */
export function compareItems(alignment: Alignment, order: CompareOrder): readonly CompareItem[] {
	const ofAlignment = remember(ordered, alignment, () => new Map());
	return remember(ofAlignment, order, () => putInOrder(alignment, order));
}

function putInOrder(alignment: Alignment, order: CompareOrder): readonly CompareItem[] {
	const pairs = numberPairs(alignment.passages);
	const only = {
		left: groupByBlock(alignment.left, alignment.onlyLeft).map(
			(spans) => ({kind: 'only', side: 'left', spans}) as const,
		),
		right: groupByBlock(alignment.right, alignment.onlyRight).map(
			(spans) => ({kind: 'only', side: 'right', spans}) as const,
		),
	};
	if (order === 'score')
		return [...pairs.toSorted((a, b) => b.passage.score - a.passage.score), ...only.left, ...only.right];
	const lead = order;
	const follow = lead === 'left' ? 'right' : 'left';
	const startOf = (item: CompareItem) => (item.kind === 'pair' ? item.passage[lead][0]! : item.spans[0]!).start;
	const leading = [...pairs, ...only[lead]].sort((a, b) => startOf(a) - startOf(b));
	const followers = followersOf(pairs, only[follow], follow);
	return [...(followers.get(undefined) ?? []), ...leading.flatMap((item) => [item, ...(followers.get(item) ?? [])])];
}

/** What only the following side says, by the pair it comes after on that side. */
function followersOf(
	pairs: readonly (CompareItem & {kind: 'pair'})[],
	groups: readonly (CompareItem & {kind: 'only'})[],
	side: 'left' | 'right',
): ReadonlyMap<CompareItem | undefined, readonly CompareItem[]> {
	// A moved pair stands elsewhere in this order; what follows it on its own side belongs where that side has it.
	const inPlace = pairs.filter(({distance}) => distance === 0);
	const bySide = inPlace.toSorted((a, b) => a.passage[side][0]!.start - b.passage[side][0]!.start);
	return Map.groupBy(groups, ({spans}) => bySide.findLast(({passage}) => passage[side][0]!.start < spans[0]!.start));
}

function numberPairs(passages: readonly Passage[]): readonly (CompareItem & {kind: 'pair'})[] {
	const byRight = new Map(
		passages.toSorted((a, b) => a.right[0]!.start - b.right[0]!.start).map((passage, rank) => [passage, rank]),
	);
	return passages.map((passage, rank) => ({
		kind: 'pair',
		passage,
		number: rank + 1,
		distance: passage.flags.includes('moved') ? byRight.get(passage)! - rank : 0,
	}));
}

/** Sentences that follow each other in one paragraph together. */
function groupByBlock({text, blocks}: Source, sentences: readonly Span[]): readonly (readonly Span[])[] {
	const groups: Span[][] = [];
	let block = 0;
	let previousBlock = -1;
	for (const sentence of sentences) {
		while (blocks[block] && blocks[block]!.end <= sentence.start) block++;
		const previous = groups.at(-1)?.at(-1);
		const follows = previous && block === previousBlock && text.slice(previous.end, sentence.start).trim() === '';
		if (follows) groups.at(-1)!.push(sentence);
		else groups.push([sentence]);
		previousBlock = block;
	}
	return groups;
}
