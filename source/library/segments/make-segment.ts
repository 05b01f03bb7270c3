import {emptySegment, KINDS, type Kind, MOST_PLACES, type Postings, type Segment, seal} from './segment.ts';

/**
 * Puts postings together, but for those of articles that are left out. An article may be in one part only, and there may be
 * `MOST_PLACES` of them at most.
 *
 * Cost: O(n log n) in the number of entries, by a sort of bare numbers: some 50 ms for 12,800 articles.
 */
export function makeSegment(
	parts: readonly Postings[],
	isLeftOut: (article: number) => boolean = () => false,
): Segment {
	const {articles, days, placesOf} = putInOrder(parts, isLeftOut);
	const keys = {bands: keysOf('bands', parts, placesOf), words: keysOf('words', parts, placesOf)};
	const segment = emptySegment(articles.length, {bands: keys.bands.length, words: keys.words.length});
	segment.articles.set(articles);
	segment.days.set(days);
	for (const kind of KINDS) {
		const {codes, places} = segment.entries[kind];
		for (let entry = 0; entry < codes.length; entry++) {
			const key = keys[kind][entry]!;
			codes[entry] = Math.floor(key / MOST_PLACES);
			places[entry] = key % MOST_PLACES;
		}
	}
	seal(segment);
	return segment;
}

const LEFT_OUT = -1;

/** The articles of all parts in the order of a segment, and for each part the places that its articles have there. */
function putInOrder(parts: readonly Postings[], isLeftOut: (article: number) => boolean) {
	const all = parts.flatMap(({articles, days}, part) =>
		Array.from(articles, (article, at) => ({article, day: days[at]!, part, at})),
	);
	const ordered = all
		.filter(({article}) => !isLeftOut(article))
		.sort((one, other) => one.day - other.day || one.article - other.article);
	const placesOf = parts.map(({articles}) => new Int32Array(articles.length).fill(LEFT_OUT));
	for (const [place, {part, at}] of ordered.entries()) placesOf[part]![at] = place;
	return {articles: ordered.map(({article}) => article), days: ordered.map(({day}) => day), placesOf};
}

/** Each entry as one number, code and place, in order. */
function keysOf(kind: Kind, parts: readonly Postings[], placesOf: readonly Int32Array[]): Float64Array {
	const keys = new Float64Array(parts.reduce((sum, {entries}) => sum + entries[kind].codes.length, 0));
	let count = 0;
	for (const [part, {entries}] of parts.entries()) {
		const {codes, places} = entries[kind];
		for (let entry = 0; entry < codes.length; entry++) {
			const place = placesOf[part]![places[entry]!]!;
			if (place !== LEFT_OUT) keys[count++] = codes[entry]! * MOST_PLACES + place;
		}
	}
	return keys.subarray(0, count).sort();
}
