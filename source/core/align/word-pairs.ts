import {findFirstPlaces, type Twos} from './first-places.ts';
import type {Lists} from './lists.ts';
import {Numbers} from './numbers.ts';
import {type Counted, CountedMaker} from './terms.ts';

/** Neighbouring words of the sentences of a text, as terms: the numbers of the first and of the second key of each pair. */
export type WordPairs = Counted & Twos;

/** The pairs of neighbours in lists of key numbers below `keyCount`, one list a sentence. */
export function findWordPairs({starts, items}: Lists, keyCount: number): WordPairs {
	const second = new Int32Array(items.length).fill(-1);
	for (let sentence = 0; sentence + 1 < starts.length; sentence++)
		for (let at = starts[sentence]!; at + 1 < starts[sentence + 1]!; at++) second[at] = items[at + 1]!;
	const places = findFirstPlaces({first: items, second}, NONE, keyCount).left;
	const maker = new CountedMaker();
	const numbers = new Int32Array(items.length);
	const firsts = new Numbers();
	for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
		for (let at = starts[sentence]!; at + 1 < starts[sentence + 1]!; at++) {
			if (places[at] === at) {
				numbers[at] = maker.open(1);
				firsts.push(at);
			}
			maker.addAgain(numbers[places[at]!]!);
		}
		maker.endSentence();
	}
	return {
		...maker.finishCounted(),
		first: firsts.finish().map((at) => items[at]!),
		second: firsts.finish().map((at) => second[at]!),
	};
}

const NONE: Twos = {first: new Int32Array(0), second: new Int32Array(0)};

/** For each left pair the number of the same one on the right, -1 where the right lacks it; given the right number of each left key, of `keyCount` there. */
export function matchWordPairs(left: WordPairs, right: WordPairs, rightOf: Int32Array, keyCount: number): Int32Array {
	const renumber = (keys: Int32Array) => keys.map((key) => rightOf[key]!);
	return findFirstPlaces(right, {first: renumber(left.first), second: renumber(left.second)}, keyCount).right;
}
