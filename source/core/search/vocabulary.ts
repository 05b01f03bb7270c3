/** The words of an indexed collection, as folded forms. What looking words up needs of an index, in memory or on disk. */
export type Vocabulary = {
	/** The keys a form stands for; none if the collection does not hold it. */
	readonly keysOf: (form: string) => readonly string[];
	readonly hasKey: (key: string) => boolean;
	readonly startingWith: (prefix: string) => Iterable<string>;
	/** Forms of a length in UTF-16 units, both ends included. */
	readonly ofLength: (from: number, to: number) => Iterable<string>;
};

/** A vocabulary held in memory: all forms with their keys. Its orders are made when first asked for. */
export function makeVocabulary(
	keysOf: ReadonlyMap<string, readonly string[]>,
	hasKey: Vocabulary['hasKey'],
): Vocabulary {
	let sorted: readonly string[] | undefined;
	let byLength: Map<number, string[]> | undefined;
	return {
		keysOf: (form) => keysOf.get(form) ?? [],
		hasKey,
		*startingWith(prefix) {
			sorted ??= [...keysOf.keys()].sort(byCodeUnit);
			for (let at = lowerBound(sorted, prefix); sorted[at]?.startsWith(prefix); at++) yield sorted[at]!;
		},
		*ofLength(from, to) {
			byLength ??= groupByLength(keysOf.keys());
			for (let length = from; length <= to; length++) yield* byLength.get(length) ?? [];
		},
	};
}

const byCodeUnit = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

function lowerBound(sorted: readonly string[], wanted: string): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}

function groupByLength(forms: Iterable<string>): Map<number, string[]> {
	const groups = new Map<number, string[]>();
	for (const form of forms) {
		const group = groups.get(form.length);
		if (group) group.push(form);
		else groups.set(form.length, [form]);
	}
	return groups;
}
