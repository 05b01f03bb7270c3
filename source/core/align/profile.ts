import type {Sentence, Source} from '../model.ts';
import {sentencesOf} from '../text/sentences.ts';
import {weightOf} from './commonness.ts';

/** What is compared of one sentence. Every set holds a thing once, however often the sentence says it. */
export type Said = {
	readonly sentence: Sentence;
	readonly keys: ReadonlySet<string>;
	/** Letter groups of its telling words, each as a number: they survive endings, compounds and misspellings that keys do not. */
	readonly letters: ReadonlySet<number>;
	/** Neighbouring words, as "key key". */
	readonly pairs: ReadonlySet<string>;
	/** Keys of words with a digit in them. */
	readonly figures: ReadonlySet<string>;
	/** Keys of words with a capital that no sentence start explains. */
	readonly names: ReadonlySet<string>;
};

/** What is compared of one source: its sentences that hold a word, in text order. */
export type Profile = readonly Said[];

const known = new WeakMap<Source, Profile>();

/** The profile of a source. Computed once a source. */
export function profileOf(source: Source): Profile {
	let profile = known.get(source);
	if (!profile) {
		profile = sentencesOf(source)
			.filter(({words}) => words.length > 0)
			.map((sentence) => readSentence(source.text, sentence));
		known.set(source, profile);
	}
	return profile;
}

/** Whether the profile of a source was computed before. */
export function hasProfile(source: Source): boolean {
	return known.has(source);
}

function readSentence(text: string, sentence: Sentence): Said {
	const letters = new Set<number>();
	const pairs = new Set<string>();
	const figures = new Set<string>();
	const names = new Set<string>();
	let before: string | undefined;
	for (const {start, end, key} of sentence.words) {
		const word = text.slice(start, end);
		if (/\d/.test(word)) figures.add(key);
		else if (before !== undefined && /^\p{Lu}/u.test(word)) names.add(key);
		if (before !== undefined) pairs.add(`${before} ${key}`);
		if (weightOf(key) > 0) addLetters(letters, `_${word.toLowerCase()}_`);
		before = key;
	}
	return {sentence, keys: new Set(sentence.words.map(({key}) => key)), letters, pairs, figures, names};
}

// 4 letters: the shortest group that seldom meets by chance.
const GROUP = 4;

function addLetters(letters: Set<number>, word: string): void {
	for (let at = 0; at + GROUP <= word.length; at++) letters.add(numberLetters(word, at));
}

// Any 31 letters in a row have 31 remainders, so that groups of English letters get numbers of their own.
const RADIX = 31;

function numberLetters(word: string, start: number): number {
	let number = 0;
	for (let at = start; at < start + GROUP; at++) number = (number * RADIX + word.charCodeAt(at)) | 0;
	return number;
}
