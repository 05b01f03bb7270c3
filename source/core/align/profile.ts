import type {Sentence, Source} from '../model.ts';
import {sentencesOf} from '../text/sentences.ts';
import {weightOf} from './commonness.ts';
import {type Terms, TermsMaker} from './terms.ts';

/** What is compared of one source: its sentences that hold a word, in text order, and what they say. */
export type Profile = {
	readonly sentences: readonly Sentence[];
	readonly keys: Terms;
	/** The number of the key of each word, sentence by sentence. */
	readonly words: readonly (readonly number[])[];
	/** Letter groups of telling words, each as a number: they survive endings, compounds and misspellings that keys do not. */
	readonly letters: Terms<number>;
	/** Neighbouring words: the number of the first key times how many keys there are, and that of the second. */
	readonly pairs: Terms<number>;
	/** Numbers of the keys of words with a capital that no sentence start explains. */
	readonly names: Terms<number>;
	/** Numbers of the keys of words with a digit in them. */
	readonly figures: Terms<number>;
};

const known = new WeakMap<Source, Profile>();

/** The profile of a source. Computed once a source. */
export function profileOf(source: Source): Profile {
	let profile = known.get(source);
	if (!profile) {
		profile = readProfile(source);
		known.set(source, profile);
	}
	return profile;
}

/** Whether the profile of a source was computed before. */
export function hasProfile(source: Source): boolean {
	return known.has(source);
}

/** What is told from the letters of a word: once a source, since most words stand in it more than once. */
type WordFacts = {
	/** What it was compared by where it stood first, and the number of that. */
	readonly key: string;
	readonly number: number;
	readonly isFigure: boolean;
	readonly isCapital: boolean;
	/** Numbers of its letter groups, once it was asked for them. */
	groups: readonly number[] | undefined;
};

const once = () => 1;

function readProfile(source: Source): Profile {
	const sentences = sentencesOf(source).filter(({words}) => words.length > 0);
	const keys = new TermsMaker<string>(weightOf);
	const letters = new LettersMaker();
	const names = new TermsMaker<number>(once);
	const figures = new TermsMaker<number>(once);
	const makers = [keys, letters, names, figures];
	const known = new Map<string, WordFacts>();
	const words = sentences.map((sentence) => {
		const numbers = sentence.words.map(({start, end, key}, at) => {
			const word = source.text.slice(start, end);
			let facts = known.get(word);
			// The same word may have two keys: "Dec" and "Dec.".
			const number = facts?.key === key ? facts.number : keys.add(key);
			keys.addAgain(number);
			if (!facts) {
				facts = {key, number, isFigure: /\d/.test(word), isCapital: isCapital(word), groups: undefined};
				known.set(word, facts);
			}
			if (facts.isFigure) figures.add(number);
			else if (at > 0 && facts.isCapital) names.add(number);
			if (keys.weights[number]! > 0) facts.groups = letters.addWord(word, facts.groups);
			return number;
		});
		for (const maker of makers) maker.endSentence();
		return numbers;
	});
	return {
		sentences,
		keys: keys.finish(),
		words,
		letters: letters.finish(),
		pairs: pairTerms(words, keys.weights.length),
		names: names.finish(),
		figures: figures.finish(),
	};
}

function pairTerms(sentences: readonly (readonly number[])[], keyCount: number): Terms<number> {
	const pairs = new TermsMaker<number>(once);
	for (const numbers of sentences) {
		for (let at = 1; at < numbers.length; at++) pairs.add(numbers[at - 1]! * keyCount + numbers[at]!);
		pairs.endSentence();
	}
	return pairs.finish();
}

function isCapital(word: string): boolean {
	const code = word.charCodeAt(0);
	return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}

// Any 31 letters in a row have 31 remainders, so that groups of English letters get numbers of their own.
const RADIX = 31;
const EDGE = '_'.charCodeAt(0);

/** Numbers the letter groups of words: 4 letters, the shortest that seldom meet by chance. */
class LettersMaker extends TermsMaker<number> {
	constructor() {
		super(once);
	}

	/** Adds the groups of a word, with a mark before and behind it, and gives their numbers: the word's next time they are known. */
	addWord(word: string, known: readonly number[] | undefined): readonly number[] {
		if (!known) return this.#readWord(word);
		for (const number of known) this.addAgain(number);
		return known;
	}

	#readWord(word: string): readonly number[] {
		const letters = word.toLowerCase();
		const groups: number[] = [];
		let first = EDGE;
		let second = letters.charCodeAt(0);
		let third = letters.charCodeAt(1);
		for (let at = 2; at <= letters.length; at++) {
			const fourth = at < letters.length ? letters.charCodeAt(at) : EDGE;
			groups.push(this.add((((first * RADIX + second) * RADIX + third) * RADIX + fourth) | 0));
			first = second;
			second = third;
			third = fourth;
		}
		return groups;
	}
}
