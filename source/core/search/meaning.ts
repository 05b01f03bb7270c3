import {isFunctionWord} from './function-words.ts';
import type {QueryWord} from './query.ts';
import type {SearchWord} from './search-word.ts';
import {allowedEdits, spellingLikeness} from './spelling.ts';
import type {Vocabulary} from './vocabulary.ts';

/** A word of the query with what it may stand for in the collection. */
export type Meaning = QueryWord & {
	/** Word keys, each with how likely it is meant, 0 to 1. */
	readonly keys: ReadonlyMap<string, number>;
	/** How well the best of the collection's words can answer it; 1 for a word that nothing answers. */
	readonly attainable: number;
	/** The word and the one before it written as one, if the collection holds that ("long standing", "longstanding"). */
	readonly joined: string | undefined;
};

// Another form of the word ("sanction", "sanctions"): nearly as good as the word itself, but listed after it.
const OTHER_FORM = 0.95;
// Typed as far as it goes: from "lif" on, better the more of the word is there.
const MIN_PREFIX_LETTERS = 3;
const PREFIX = 0.75;
// Three letters still being typed are the beginning of a word rather than a word misspelt.
const MIN_FINISHED_LETTERS = 4;
// The collection does hold the word as typed, so a longer or differently spelt one is an outside guess:
// too little for a hit on its own, of use inside a phrase.
export const OUTSIDE_GUESS = 0.55;

/** What the words of a phrase may stand for, by the words the collection holds. */
export function findMeanings(phrase: readonly QueryWord[], vocabulary: Vocabulary): readonly Meaning[] {
	const meanings = phrase.map((word) =>
		knownMeaning(isBegun(word, vocabulary) ? {...word, isFunctionWord: true} : word, vocabulary),
	);
	const joined = phrase.map((word, index) => joinWithLast(phrase[index - 1], word, vocabulary));
	return meanings.map((meaning, index) => {
		const forms = [joined[index], joined[index + 1]].filter((form) => form !== undefined);
		if (forms.length === 0) return meaning;
		const keys = new Map(meaning.keys);
		for (const key of forms.flatMap(vocabulary.keysOf)) keys.set(key, OTHER_FORM);
		return {...meaning, keys, attainable: Math.max(...keys.values()), joined: joined[index]};
	});
}

/** Whether a word has too few letters yet to tell which it will be: until then it says as little as a function word. */
function isBegun({form, key, isPrefix}: QueryWord, vocabulary: Vocabulary): boolean {
	if (!isPrefix || form.length >= MIN_PREFIX_LETTERS) return false;
	// A library has all single letters ("Plan B", "J. Edgar"); in other scripts one may be a word.
	return /^[a-z]$/.test(form) || !isKnown({form, key}, vocabulary);
}

const isKnown = ({form, key}: Pick<QueryWord, 'form' | 'key'>, vocabulary: Vocabulary) =>
	vocabulary.hasKey(key) || vocabulary.keysOf(form).length > 0;

function joinWithLast(last: QueryWord | undefined, word: QueryWord, vocabulary: Vocabulary): string | undefined {
	if (!last || last.isFunctionWord || word.isFunctionWord) return undefined;
	const joined = last.form + word.form;
	return vocabulary.keysOf(joined).length > 0 ? joined : undefined;
}

// While a phrase is typed, all its words but the last stay the same.
const known = new WeakMap<Vocabulary, Map<string, Meaning>>();
const MAX_KNOWN = 500;

function knownMeaning(word: QueryWord, vocabulary: Vocabulary): Meaning {
	const meanings = known.get(vocabulary) ?? new Map<string, Meaning>();
	const {form, key, isPrefix, isFunctionWord} = word;
	const name = JSON.stringify([form, key, isPrefix, isFunctionWord]);
	const meaning = meanings.get(name) ?? findMeaning(word, vocabulary);
	if (meanings.size >= MAX_KNOWN) meanings.clear();
	known.set(vocabulary, meanings.set(name, meaning));
	return meaning;
}

function findMeaning(word: QueryWord, vocabulary: Vocabulary): Meaning {
	if (word.isFunctionWord) return {...word, keys: new Map([[word.key, OTHER_FORM]]), attainable: 1, joined: undefined};
	const isHeld = isKnown(word, vocabulary);
	const guessed = [...guesses(word, vocabulary)];
	const content = guessed.filter(([form]) => !isFunctionWord(form));
	const [slip] = guessed;
	// "agre" is "agree" rather than "are", but "althoough" can only be "although".
	if (slip && content.length === 0 && !isHeld)
		return findMeaning({...word, form: slip[0], key: vocabulary.keysOf(slip[0])[0]!, isFunctionWord: true}, vocabulary);
	const keys = new Map<string, number>();
	const add = (form: string, likeness: number) => {
		for (const key of vocabulary.keysOf(form)) keys.set(key, Math.max(likeness, keys.get(key) ?? 0));
	};
	for (const [form, likeness] of content) add(form, (isHeld ? OUTSIDE_GUESS : 1) * likeness);
	add(word.form, OTHER_FORM);
	if (isHeld) keys.set(word.key, OTHER_FORM);
	return {...word, keys, attainable: isHeld || keys.size === 0 ? 1 : Math.max(...keys.values()), joined: undefined};
}

/** Words that begin with what was typed or are spelt nearly so. */
function* guesses({form, isPrefix}: QueryWord, vocabulary: Vocabulary): Iterable<[form: string, likeness: number]> {
	if (isPrefix && form.length >= MIN_PREFIX_LETTERS)
		for (const longer of vocabulary.startingWith(form))
			yield [longer, PREFIX + ((OTHER_FORM - PREFIX) * form.length) / longer.length];
	const edits = allowedEdits(form);
	if (edits === 0 || (isPrefix && form.length < MIN_FINISHED_LETTERS)) return;
	for (const other of vocabulary.spelledLike(form, edits)) {
		const likeness = spellingLikeness(form, other);
		if (likeness > 0) yield [other, OTHER_FORM * likeness];
	}
}

/**
 * How well a word of a text answers a content word of the query, 0 to 1; 1 is the same word as it was typed.
 * A function word never does, though it may share a key ("further", "furthering").
 */
export function likenessOf({form, keys}: Meaning, word: SearchWord): number {
	if (word.form === form) return 1;
	const likeness = keys.get(word.key) ?? 0;
	return likeness > 0 && isFunctionWord(word.form) ? 0 : likeness;
}
