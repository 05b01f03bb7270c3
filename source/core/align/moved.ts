import type {Group} from './grouping.ts';

/**
 * The groups, given in left order, that stand elsewhere on the other side: all but the heaviest chain of groups that runs forward in both texts.
 * Method: heaviest increasing subsequence, each step asked of a tree of best chains (Fenwick 1994), O(groups x log sentences).
 */
export function findMoved(groups: readonly Group[]): ReadonlySet<Group> {
	const chains: Chain[] = [];
	const best = new BestChains(groups.reduce((most, {right}) => Math.max(most, right.at(-1)! + 1), 0));
	// Chains that end beyond where the next group begins on the left, by where they end.
	const waiting = new Map<number, Chain[]>();
	let reached = -1;
	for (const group of groups) {
		for (const start = group.left[0]!; reached < start; ) {
			reached++;
			for (const chain of waiting.get(reached) ?? []) best.add(chain);
		}
		const before = best.upTo(group.right[0]!);
		const weight = (before?.weight ?? 0) + group.score * group.left.length * group.right.length;
		const chain = {index: chains.length, weight, before, group};
		chains.push(chain);
		// A sentence may end one group and begin the next.
		const end = group.left.at(-1)!;
		if (end <= reached) best.add(chain);
		else waiting.set(end, [...(waiting.get(end) ?? []), chain]);
	}
	const moved = new Set(groups);
	for (let chain = chains.reduce(better, undefined); chain; chain = chain.before) moved.delete(chain.group);
	return moved;
}

/** Groups in a row, given by the last of them. */
type Chain = {
	readonly index: number;
	readonly weight: number;
	readonly before: Chain | undefined;
	readonly group: Group;
};

/** The heavier of two chains; the earlier of equals. */
const better = (one: Chain | undefined, other: Chain): Chain =>
	one === undefined || other.weight > one.weight || (other.weight === one.weight && other.index < one.index)
		? other
		: one;

/** The best of the chains that end at or before a sentence on the right. */
class BestChains {
	/** Each holds the best of as many sentences before it as its lowest bit says. */
	readonly #nodes: (Chain | undefined)[];

	constructor(sentences: number) {
		this.#nodes = new Array(sentences + 1);
	}

	add(chain: Chain): void {
		for (let at = chain.group.right.at(-1)! + 1; at < this.#nodes.length; at += at & -at)
			this.#nodes[at] = better(this.#nodes[at], chain);
	}

	upTo(sentence: number): Chain | undefined {
		let best: Chain | undefined;
		for (let at = sentence + 1; at > 0; at -= at & -at) {
			const chain = this.#nodes[at];
			if (chain) best = better(best, chain);
		}
		return best;
	}
}
