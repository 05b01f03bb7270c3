/** The words of an indexed collection, as folded forms. What looking words up needs of an index, in memory or on disk. */
export type Vocabulary = {
	/** The keys a form stands for; none if the collection does not hold it. */
	readonly keysOf: (form: string) => readonly string[];
	readonly hasKey: (key: string) => boolean;
	readonly startingWith: (prefix: string) => Iterable<string>;
	/** All forms within some edits of a spelling, and others: a first sieve. */
	readonly spelledLike: (typed: string, edits: number) => Iterable<string>;
};

type Spelling = {readonly form: string; readonly letters: number};

// Changing a letter takes one away and brings in another.
const LETTERS_PER_EDIT = 2;

/** A vocabulary held in memory: all forms with their keys. Its orders are made when first asked for. */
export function makeVocabulary(
	keysOf: ReadonlyMap<string, readonly string[]>,
	hasKey: Vocabulary['hasKey'],
): Vocabulary {
	let sorted: readonly string[] | undefined;
	let byLength: ReadonlyMap<number, readonly Spelling[]> | undefined;
	return {
		keysOf: (form) => keysOf.get(form) ?? [],
		hasKey,
		*startingWith(prefix) {
			sorted ??= [...keysOf.keys()].sort(byCodeUnit);
			for (let at = lowerBound(sorted, prefix); sorted[at]?.startsWith(prefix); at++) yield sorted[at]!;
		},
		*spelledLike(typed, edits) {
			byLength ??= groupByLength(keysOf.keys());
			const wanted = lettersOf(typed);
			for (let length = typed.length - edits; length <= typed.length + edits; length++)
				for (const {form, letters} of byLength.get(length) ?? [])
					if (countBits(letters ^ wanted) <= LETTERS_PER_EDIT * edits) yield form;
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

function groupByLength(forms: Iterable<string>): ReadonlyMap<number, readonly Spelling[]> {
	return Map.groupBy(
		Array.from(forms, (form) => ({form, letters: lettersOf(form)})),
		({form}) => form.length,
	);
}

/** The letters a form holds, a bit for each; some share one. */
function lettersOf(form: string): number {
	let letters = 0;
	for (let at = 0; at < form.length; at++) letters |= 1 << (form.charCodeAt(at) & 31);
	return letters;
}

function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}
