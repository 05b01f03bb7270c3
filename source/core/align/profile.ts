import type {Sentence, Source} from '../model.ts';
import {sentencesOf} from '../text/sentences.ts';
import {weightOf} from './commonness.ts';
import type {Lists} from './lists.ts';
import {Numbers} from './numbers.ts';
import {type Terms, TermsMaker} from './terms.ts';
import {findWordPairs, type WordPairs} from './word-pairs.ts';

/**
 * What is compared of one source: its sentences that hold a word, in text order, and what they say.
 * Pairs, letters, names and figures are found when they are first asked for: they cost more than all else, and neither a source that is
 * not aligned nor a copied text needs them.
 */
export type Profile = Marks & {
	readonly sentences: readonly Sentence[];
	readonly keys: Terms;
	/** The number of the key of each word, sentence by sentence. */
	readonly words: Lists;
	/** Neighbouring words. */
	readonly pairs: WordPairs;
};

/** What is told from the letters of words. */
type Marks = {
	/** Letter groups of telling words, each as a number: they survive endings, compounds and misspellings that keys do not. */
	readonly letters: Terms<number>;
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

const once = () => 1;

function readProfile(source: Source): Profile {
	const sentences = sentencesOf(source).filter(({words}) => words.length > 0);
	const {keys, words} = readKeys(sentences);
	let pairs: WordPairs | undefined;
	let marks: Marks | undefined;
	const findMarks = () => {
		marks ??= readMarks(source.text, sentences, words, keys.weights);
		return marks;
	};
	return {
		sentences,
		keys,
		words,
		get pairs() {
			pairs ??= findWordPairs(words, keys.names.length);
			return pairs;
		},
		get letters() {
			return findMarks().letters;
		},
		get names() {
			return findMarks().names;
		},
		get figures() {
			return findMarks().figures;
		},
	};
}

function readKeys(sentences: readonly Sentence[]): Pick<Profile, 'keys' | 'words'> {
	const keys = new TermsMaker<string>(weightOf);
	const starts = new Int32Array(sentences.length + 1);
	const items = new Numbers();
	for (let at = 0; at < sentences.length; at++) {
		for (const {key} of sentences[at]!.words) items.push(keys.add(key));
		keys.endSentence();
		starts[at + 1] = items.length;
	}
	return {keys: keys.finish(), words: {starts, items: items.finish()}};
}

/** What is told from the letters of a word: once a source, since most words stand in it more than once. */
type WordFacts = {
	readonly isFigure: boolean;
	readonly isCapital: boolean;
	/** Numbers of its letter groups, once it was asked for them. */
	groups: readonly number[] | undefined;
};

function readMarks(text: string, sentences: readonly Sentence[], keys: Lists, weights: readonly number[]): Marks {
	const letters = new LettersMaker();
	const names = new TermsMaker<number>(once);
	const figures = new TermsMaker<number>(once);
	const known = new Map<string, WordFacts>();
	for (let sentence = 0, next = 0; sentence < sentences.length; sentence++) {
		for (const {start, end} of sentences[sentence]!.words) {
			const word = text.slice(start, end);
			let facts = known.get(word);
			if (!facts) {
				facts = {isFigure: /\d/.test(word), isCapital: isCapital(word), groups: undefined};
				known.set(word, facts);
			}
			const isFirst = next === keys.starts[sentence];
			const key = keys.items[next++]!;
			if (facts.isFigure) figures.add(key);
			else if (!isFirst && facts.isCapital) names.add(key);
			if (weights[key]! > 0) facts.groups = letters.addWord(word, facts.groups);
		}
		for (const maker of [letters, names, figures]) maker.endSentence();
	}
	return {letters: letters.finish(), names: names.finish(), figures: figures.finish()};
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
