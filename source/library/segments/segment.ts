import {checksum} from './checksum.ts';

/** What an article is found by: bands of its text (see sketch.ts), the heaviest of its words (see fingerprints.ts). */
export type Kind = (typeof KINDS)[number];

export const KINDS = ['bands', 'words'] as const;

/** Articles and what they are found by; an entry names an article by its place in the list. */
export type Postings = {
	readonly articles: ArrayLike<number>;
	/** Days since 1970-01-01, or `UNDATED`. */
	readonly days: ArrayLike<number>;
	readonly entries: Readonly<Record<Kind, {readonly codes: ArrayLike<number>; readonly places: ArrayLike<number>}>>;
};

/**
 * Postings in order, in one piece of memory; never changed once they are made. Articles lie by day, then by number; entries by code,
 * then by place, so that those of one code on some days lie together.
 */
export type Segment = Postings & {
	/** An import may bring numbers of more than 32 bits. */
	readonly articles: Float64Array;
	readonly days: Int32Array;
	readonly entries: Readonly<Record<Kind, Entries>>;
	/** All of it, as it is kept: numbers as the machine has them, as those of a fingerprint. */
	readonly bytes: Uint8Array;
};

export type Entries = {readonly codes: Uint32Array; readonly places: Uint16Array};

/** Before all days. */
export const UNDATED = -(2 ** 31);

/** As many places as there are numbers of 16 bits. */
export const MOST_PLACES = 2 ** 16;

// A checksum of all that follows; how many articles and how many entries of each kind.
const HEADER_WORDS = 4;

/** A segment that is still to be filled, and to be `seal`ed then. */
export function emptySegment(articles: number, entries: Readonly<Record<Kind, number>>): Segment {
	const bytes = new Uint8Array(sizeOf(articles, entries));
	new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set([articles, ...KINDS.map((kind) => entries[kind])], 1);
	return partsOf(bytes, articles, entries);
}

export function seal({bytes}: Segment): void {
	new Uint32Array(bytes.buffer, 0, HEADER_WORDS)[0] = checksum(bytes.subarray(Uint32Array.BYTES_PER_ELEMENT));
}

/** The segment that was kept as these bytes, without a copy where they lie well; `undefined` where they are damaged. */
export function readSegment(kept: Uint8Array): Segment | undefined {
	const bytes = kept.byteOffset % Float64Array.BYTES_PER_ELEMENT === 0 ? kept : kept.slice();
	if (bytes.byteLength < HEADER_WORDS * Uint32Array.BYTES_PER_ELEMENT) return undefined;
	const [sum, articles, bands, words] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
	const entries = {bands: bands!, words: words!};
	const isWhole =
		bytes.byteLength === sizeOf(articles!, entries) && checksum(bytes.subarray(Uint32Array.BYTES_PER_ELEMENT)) === sum;
	return isWhole ? partsOf(bytes, articles!, entries) : undefined;
}

function sizeOf(articles: number, {bands, words}: Readonly<Record<Kind, number>>): number {
	const article = Float64Array.BYTES_PER_ELEMENT + Int32Array.BYTES_PER_ELEMENT;
	const entry = Uint32Array.BYTES_PER_ELEMENT + Uint16Array.BYTES_PER_ELEMENT;
	return HEADER_WORDS * Uint32Array.BYTES_PER_ELEMENT + articles * article + (bands + words) * entry;
}

/** The largest numbers first, so that each list begins where the machine reads such numbers. */
function partsOf(bytes: Uint8Array, articles: number, {bands, words}: Readonly<Record<Kind, number>>): Segment {
	const {buffer} = bytes;
	let at = bytes.byteOffset + HEADER_WORDS * Uint32Array.BYTES_PER_ELEMENT;
	const next = <List>(Numbers: NumbersOf<List>, length: number): List => {
		const list = new Numbers(buffer, at, length);
		at += length * Numbers.BYTES_PER_ELEMENT;
		return list;
	};
	const lists = {articles: next(Float64Array, articles), days: next(Int32Array, articles)};
	const [bandCodes, wordCodes] = [next(Uint32Array, bands), next(Uint32Array, words)];
	const [bandPlaces, wordPlaces] = [next(Uint16Array, bands), next(Uint16Array, words)];
	return {
		...lists,
		entries: {bands: {codes: bandCodes, places: bandPlaces}, words: {codes: wordCodes, places: wordPlaces}},
		bytes,
	};
}

type NumbersOf<List> = {
	new (buffer: ArrayBufferLike, byteOffset: number, length: number): List;
	readonly BYTES_PER_ELEMENT: number;
};
