import type {Source} from '../core/model.ts';

type Known<Key, Value> = {get(key: Key): Value | undefined; set(key: Key, value: Value): unknown};

/** The value kept for a key; made and kept the first time it is asked for. */
export function remember<Key, Value>(known: Known<Key, Value>, key: Key, make: () => Value): Value {
	let value = known.get(key);
	if (value === undefined) {
		value = make();
		known.set(key, value);
	}
	return value;
}

/** Like `remember`, but only the answer to the latest question about a key is kept. */
export function rememberLatest<Key, Value>(
	known: Known<Key, {readonly question: string; readonly value: Value}>,
	key: Key,
	question: string,
	make: () => Value,
): Value {
	const latest = known.get(key);
	if (latest?.question === question) return latest.value;
	const value = make();
	known.set(key, {question, value});
	return value;
}

/** A table of values by threshold for each two sources, in the order they are given; kept as long as both sources. */
export function pairTable<Value>(): (left: Source, right: Source) => Map<number, Value> {
	const tables = new WeakMap<Source, WeakMap<Source, Map<number, Value>>>();
	return (left, right) => {
		const ofLeft = remember(tables, left, () => new WeakMap());
		return remember(ofLeft, right, () => new Map());
	};
}
