import type {Side} from '../side.ts';
import type {Matching} from './matching.ts';
import type {Unit} from './units.ts';

/** Indices of the first and the last unit, both inclusive. */
export type Range = {readonly from: number; readonly to: number};

/** A run of units as it will be shown: the same on both sides, or of one side only. */
export type Stretch =
	| {readonly kind: 'same'; readonly left: Range; readonly right: Range}
	| {readonly kind: 'left'; readonly left: Range}
	| {readonly kind: 'right'; readonly right: Range};

/** Up to 2 function words that only one side has are no news: they go with the same words beside them. */
const MAX_LOOSE_WORDS = 2;

/**
 * Gathers the units of two sides into stretches. Each unit lies in exactly one, and none spans sentences that do not follow
 * on each other. In left order; what only the right has comes after the shared stretch that it follows there.
 */
export function findStretches(leftSide: Side, rightSide: Side, matching: Matching): readonly Stretch[] {
	const left = hold(leftSide, matching.left, matching.rightOf);
	const right = hold(rightSide, matching.right, matching.leftOf);
	const same = findSame(matching, left, right);
	const endings = new Map(same.map((stretch, index) => [stretch.right.to, index]));
	const after = new Map<number, Stretch[]>();
	for (const range of looseRanges(right)) {
		const before = endings.get(range.from - 1) ?? -1;
		after.set(before, [...(after.get(before) ?? []), {kind: 'right', right: range}]);
	}
	const stretches: Stretch[] = [];
	const loose = looseRanges(left);
	let shown = 0;
	for (const [index, stretch] of [undefined, ...same].entries()) {
		if (stretch) stretches.push(stretch);
		const until = same[index]?.left.from ?? Infinity;
		for (; shown < loose.length && loose[shown]!.from < until; shown += 1)
			stretches.push({kind: 'left', left: loose[shown]!});
		stretches.push(...(after.get(index - 1) ?? []));
	}
	return stretches;
}

/** For each unit the matched unit it is shown with (itself, or the one a few function words are held by), or -1. */
type Held = {readonly by: Int32Array; readonly breaks: readonly boolean[]};

function hold({text}: Side, units: readonly Unit[], partnerOf: Int32Array): Held {
	const breaks = units.map((unit, index) => index > 0 && isBreak(text, units[index - 1]!, unit));
	const by = Int32Array.from(units, (_, index) => (partnerOf[index]! >= 0 ? index : -1));
	for (let from = 0; from < units.length; from += 1) {
		if (partnerOf[from]! >= 0) continue;
		let to = from;
		while (to + 1 < units.length && partnerOf[to + 1]! < 0 && !breaks[to + 1]) to += 1;
		if (to - from < MAX_LOOSE_WORDS && units.slice(from, to + 1).every(({kind}) => kind === 'function')) {
			const before = from > 0 && !breaks[from] && partnerOf[from - 1]! >= 0 ? from - 1 : -1;
			const behind = to + 1 < units.length && !breaks[to + 1] ? to + 1 : -1;
			by.fill(before >= 0 ? before : behind, from, to + 1);
		}
		from = to;
	}
	return {by, breaks};
}

const isBreak = (text: string, before: Unit, unit: Unit) =>
	before.sentence !== unit.sentence && text.slice(before.end, unit.start).trim() !== '';

type Same = Extract<Stretch, {kind: 'same'}>;

function findSame({rightOf}: Matching, left: Held, right: Held): readonly Same[] {
	const found: Same[] = [];
	let open: {l: number; r: number; readonly from: number; readonly rightFrom: number} | undefined;
	const close = () => {
		if (open)
			found.push({kind: 'same', left: widen(left, open.from, open.l), right: widen(right, open.rightFrom, open.r)});
	};
	for (let l = 0; l < rightOf.length; l += 1) {
		const r = rightOf[l]!;
		if (r < 0) continue;
		if (open && isHeldTogether(left, open.l, l) && isHeldTogether(right, open.r, r)) {
			open.l = l;
			open.r = r;
		} else {
			close();
			open = {l, r, from: l, rightFrom: r};
		}
	}
	close();
	return found;
}

/** Whether nothing stands between two matched units but function words held by the first. */
function isHeldTogether({by, breaks}: Held, first: number, second: number): boolean {
	if (second <= first) return false;
	for (let index = first + 1; index <= second; index += 1)
		if (breaks[index] || (index < second && by[index] !== first)) return false;
	return true;
}

function widen({by}: Held, from: number, to: number): Range {
	let [first, last] = [from, to];
	while (first > 0 && by[first - 1] === from) first -= 1;
	while (last + 1 < by.length && by[last + 1] === to) last += 1;
	return {from: first, to: last};
}

function looseRanges({by, breaks}: Held): readonly Range[] {
	const ranges: Range[] = [];
	for (let from = 0; from < by.length; from += 1) {
		if (by[from]! >= 0) continue;
		let to = from;
		while (to + 1 < by.length && by[to + 1]! < 0 && !breaks[to + 1]) to += 1;
		ranges.push({from, to});
		from = to;
	}
	return ranges;
}
