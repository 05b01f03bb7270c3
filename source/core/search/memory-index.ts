import type {Source} from '../model.ts';
import {allSteps, type Steps} from '../steps.ts';
import {readSentences, sentencesOf} from '../text/sentences.ts';
import {isEmptyFilter} from './filter.ts';
import {passesFilter} from './passes-filter.ts';
import type {LookedUpQuery, PhraseIndex, Place} from './phrase-index.ts';
import {toSearchWords} from './search-word.ts';
import {makeVocabulary} from './vocabulary.ts';
import {sumWeights, type WeighedWord} from './weigh.ts';

// A sentence with less than this part of a phrase's weight cannot become a hit; the half of a phrase that runs on into the next sentence can.
const MIN_WEIGHT_SHARE = 0.45;
// Words this close to the one asked for before them lift a sentence over others that hold the same words scattered.
const NEAR_WORDS = 6;
const NEAR_BONUS = 0.1;
/** A sentence whose words have less than this part of a phrase's weight, wherever they stand in it, cannot become a hit. */
export const MIN_SHARE_ANYWHERE = MIN_WEIGHT_SHARE / (1 + NEAR_BONUS);
const NOWHERE = -NEAR_WORDS - 1;

/** An index of every word of some sources, held in memory (some 15 bytes a word beside the sources themselves), and built in steps. */
export type GrowingIndex = {
	/** Reads on for some milliseconds; whether all sources are read now. */
	readonly readOn: () => boolean;
	/** How much of all texts is read, 0 to 1. */
	readonly partRead: () => number;
	/** The index of all sources; reads first what is left to read. */
	readonly whole: () => PhraseIndex;
};

export function growMemoryIndex(sources: readonly Source[]): GrowingIndex {
	const words: Words = {keyIds: new Map(), keysOf: new Map(), wordKeys: [], sentenceOf: [], places: []};
	const characters = sources.reduce((sum, {text}) => sum + text.length, 0);
	let charactersRead = 0;
	const reading = readIndex(words, sources, (read) => {
		charactersRead = read;
	});
	let index: PhraseIndex | undefined;
	return {
		readOn() {
			const step = index ? undefined : reading.next();
			if (step?.done) index = step.value;
			return index !== undefined;
		},
		partRead: () => (index ? 1 : charactersRead / Math.max(1, characters)),
		whole() {
			index ??= allSteps(reading);
			return index;
		},
	};
}

/** Reads the words of all sources and sorts them by their keys; `tell` hears how many characters are read, numbering the words being half of it. */
function* readIndex(
	words: Words,
	sources: readonly Source[],
	tell: (charactersRead: number) => void,
): Steps<PhraseIndex> {
	let before = 0;
	for (const source of sources) {
		const {blocks, text} = source;
		for (let block = 0; !readSentences(source, BLOCKS_A_STEP); block += BLOCKS_A_STEP) {
			tell(before + blocks[block]!.start / 2);
			yield;
		}
		for (const [sentence, {start}] of sentencesOf(source).entries()) {
			if (sentence % SENTENCES_A_STEP === 0) {
				tell(before + (text.length + start) / 2);
				yield;
			}
			addSentence(words, {source, sentence});
		}
		before += text.length;
	}
	return makeIndex(words, yield* invert(words.wordKeys, words.keyIds.size));
}

function makeIndex({keyIds, keysOf, sentenceOf, places}: Words, {starts, positions}: Inverted): PhraseIndex {
	const sentences = new Int32Array(sentenceOf);
	const positionsOf = (key: string) => {
		const id = keyIds.get(key);
		return id === undefined ? positions.subarray(0, 0) : positions.subarray(starts[id], starts[id + 1]);
	};
	return {
		vocabulary: makeVocabulary(keysOf, (key) => keyIds.has(key)),
		sentenceCount: places.length,
		countOf: (key) => positionsOf(key).length,
		findPlaces: (query, limit) => {
			const words = [...query.quoted, ...query.phrase];
			const weights = weighSentences(words, positionsOf, sentences, places.length);
			dropFiltered(weights, places, query);
			return pickHeaviest(places, weights, minWeight(words), limit).map((sentence) => places[sentence]!);
		},
	};
}

/** What an index of some sources finds, without making one: for a few sources, each looked at for one phrase. */
export function findPlacesIn(sources: readonly Source[], query: LookedUpQuery, limit: number): readonly Place[] {
	const words = [...query.quoted, ...query.phrase];
	const positions = new Map<string, number[]>(words.flatMap(({keys}) => [...keys.keys()].map((key) => [key, []])));
	const places: Place[] = [];
	const sentenceOf: number[] = [];
	for (const source of sources)
		sentencesOf(source).forEach((sentence, index) => {
			for (const {key} of sentence.words) {
				positions.get(key)?.push(sentenceOf.length);
				sentenceOf.push(places.length);
			}
			places.push({source, sentence: index});
		});
	const weights = weighSentences(words, (key) => positions.get(key) ?? [], sentenceOf, places.length);
	return pickHeaviest(places, weights, minWeight(words), limit).map((sentence) => places[sentence]!);
}

/** All words, sentences and keys of a collection, numbered in order. */
type Words = {
	readonly keyIds: Map<string, number>;
	readonly keysOf: Map<string, string[]>;
	/** Of each word, the number of its key and of its sentence. */
	readonly wordKeys: number[];
	readonly sentenceOf: number[];
	readonly places: Place[];
};

// A step is some 5 ms: what reading 40 paragraphs, numbering the words of 200 sentences or sorting 100,000 words takes.
const BLOCKS_A_STEP = 40;
const SENTENCES_A_STEP = 200;
const WORDS_A_STEP = 100_000;

function addSentence({keyIds, keysOf, wordKeys, sentenceOf, places}: Words, place: Place): void {
	const {source, sentence} = place;
	for (const {form, key} of toSearchWords(source.text, sentencesOf(source)[sentence]!.words)) {
		const id = keyIds.get(key) ?? keyIds.size;
		keyIds.set(key, id);
		wordKeys.push(id);
		sentenceOf.push(places.length);
		const keys = keysOf.get(form);
		if (!keys) keysOf.set(form, [key]);
		else if (!keys.includes(key)) keys.push(key);
	}
	places.push(place);
}

/** The positions of each key, one key after the other; those of key `k` are `positions[starts[k]..starts[k + 1]]`. */
type Inverted = {readonly starts: Int32Array; readonly positions: Int32Array};

function* invert(wordKeys: readonly number[], keyCount: number): Steps<Inverted> {
	const starts = new Int32Array(keyCount + 1);
	for (const key of wordKeys) starts[key + 1]!++;
	for (let key = 0; key < keyCount; key++) starts[key + 1]! += starts[key]!;
	const next = starts.slice();
	const positions = new Int32Array(wordKeys.length);
	for (let position = 0; position < wordKeys.length; position++) {
		if (position % WORDS_A_STEP === 0) yield;
		positions[next[wordKeys[position]!]!++] = position;
	}
	return {starts, positions};
}

/** How much of a phrase each sentence holds, by the words alone. */
function weighSentences(
	phrase: readonly WeighedWord[],
	positionsOf: (key: string) => Iterable<number>,
	sentenceOf: ArrayLike<number>,
	sentenceCount: number,
): Float32Array {
	const weights = new Float32Array(sentenceCount);
	// Filled anew for each word: as long as the collection has sentences, they would keep the garbage collector busy at every keystroke.
	const credits = new Float32Array(sentenceCount);
	let lastSeen = new Int32Array(sentenceCount).fill(NOWHERE);
	let seen = new Int32Array(sentenceCount);
	for (const {keys, weight} of wordsThatCount(phrase)) {
		credits.fill(0);
		seen.fill(NOWHERE);
		for (const [key, likeness] of keys)
			for (const position of positionsOf(key)) {
				const sentence = sentenceOf[position]!;
				const isNear = Math.abs(position - lastSeen[sentence]!) <= NEAR_WORDS;
				const credit = weight * (likeness + (isNear ? NEAR_BONUS : 0));
				if (credit > credits[sentence]!) {
					weights[sentence]! += credit - credits[sentence]!;
					credits[sentence] = credit;
				}
				seen[sentence] = position;
			}
		[lastSeen, seen] = [seen, lastSeen];
	}
	return weights;
}

/** Takes the weight of sentences whose source the filter leaves out. */
function dropFiltered(weights: Float32Array, places: readonly Place[], {filter}: LookedUpQuery): void {
	if (isEmptyFilter(filter)) return;
	let last: Source | undefined;
	let isPassing = false;
	for (let sentence = 0; sentence < weights.length; sentence++) {
		if (weights[sentence] === 0) continue;
		const {source} = places[sentence]!;
		if (source !== last) isPassing = passesFilter(source, filter);
		last = source;
		if (!isPassing) weights[sentence] = 0;
	}
}

/** The content words; all words where there is nothing else to go by. */
function wordsThatCount(phrase: readonly WeighedWord[]): readonly WeighedWord[] {
	const content = phrase.filter((word) => !word.isFunctionWord);
	return content.length > 0 ? content : phrase;
}

const minWeight = (phrase: readonly WeighedWord[]) => MIN_WEIGHT_SHARE * sumWeights(wordsThatCount(phrase));

/** The heaviest sentences, but the best of each source before a second one of any: what is listed as silent should be. */
function pickHeaviest(
	places: readonly Place[],
	weights: Float32Array,
	least: number,
	limit: number,
): readonly number[] {
	const picked: number[] = [];
	for (let sentence = 0; sentence < weights.length; sentence++)
		if (weights[sentence]! > 0 && weights[sentence]! >= least) picked.push(sentence);
	if (picked.length <= limit) return picked;
	const firsts = bestOfEachSource(picked, places, weights);
	if (firsts.length >= limit) return takeHeaviest(firsts, weights, limit);
	const taken = new Set(firsts);
	const others = picked.filter((sentence) => !taken.has(sentence));
	return [...firsts, ...takeHeaviest(others, weights, limit - firsts.length)].sort((left, right) => left - right);
}

function bestOfEachSource(
	sentences: readonly number[],
	places: readonly Place[],
	weights: Float32Array,
): readonly number[] {
	const best: number[] = [];
	for (const sentence of sentences) {
		const last = best.at(-1);
		if (last === undefined || places[last]!.source.id !== places[sentence]!.source.id) best.push(sentence);
		else if (weights[sentence]! > weights[last]!) best[best.length - 1] = sentence;
	}
	return best;
}

function takeHeaviest(sentences: readonly number[], weights: Float32Array, count: number): readonly number[] {
	if (sentences.length <= count) return sentences;
	const cut = Float32Array.from(sentences, (sentence) => weights[sentence]!).sort()[sentences.length - count]!;
	let equals = count - sentences.filter((sentence) => weights[sentence]! > cut).length;
	return sentences.filter((sentence) => weights[sentence]! > cut || (weights[sentence] === cut && equals-- > 0));
}
