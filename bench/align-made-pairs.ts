// Pairs of texts made of linked ones, to learn from, and to see that what helps the aligner with one kind of text does not blind it to
// another.
import type {Span} from '../source/core/model.ts';
import {eventOf, type GoldPair, profilesOf} from './align-data.ts';
import {randomNumbers} from './random-numbers.ts';

const BREAK = '\n\n';
// Words: longer than the shortest stretch that counts as copied.
const COPIED_WORDS = 70;

/**
 * Rows of so many news pairs one after the other on both sides, as in digests and live blogs; all of a row are of different events
 * and have the same fold. In another turn the rows are made of other pairs of the events where there are such, and of other events.
 */
export function joinInRows(
	pairs: readonly GoldPair[],
	foldOf: (pair: GoldPair) => number,
	length: number,
	turns = 1,
): readonly GoldPair[] {
	const linked = pairs.filter(({passages}) => passages.length > 0);
	return [...Map.groupBy(linked, foldOf).values()].flatMap((fold) => {
		const events = [...Map.groupBy(fold, (pair) => eventOf('spark', pair)).values()];
		return Array.from({length: turns}, (_, turn) => {
			const oneAnEvent = events.map((event) => event[turn % event.length]!);
			return cutInRows([...oneAnEvent.slice(turn), ...oneAnEvent.slice(0, turn)], length);
		}).flat();
	});
}

/** Rows of the same length; what is left over is left out. */
const cutInRows = (pairs: readonly GoldPair[], length: number): readonly GoldPair[] =>
	Array.from({length: Math.floor(pairs.length / length)}, (_, row) =>
		pairs.slice(row * length, (row + 1) * length).reduce(joinPairs),
	);

function joinPairs(before: GoldPair, after: GoldPair): GoldPair {
	const [left, right] = [before.left + BREAK, before.right + BREAK];
	return {
		id: `${before.id} ${after.id}`,
		left: left + after.left,
		right: right + after.right,
		passages: [
			...before.passages,
			...after.passages.map((gold) => ({
				left: moveBy(gold.left, left.length),
				right: moveBy(gold.right, right.length),
			})),
		],
	};
}

/** News pairs with a paragraph of another event's report put into both sides, as outlets share agency text and background. */
export function plantCopies(pairs: readonly GoldPair[]): readonly GoldPair[] {
	const random = randomNumbers(1);
	return pairs.map((pair, at) => {
		// Pairs of one event stand together.
		const paragraph = paragraphOf(pairs[(at + Math.floor(pairs.length / 2)) % pairs.length]!);
		const [left, right] = (['left', 'right'] as const).map((side) => {
			const places = placesBetween(pair, side);
			return places[Math.floor(random() * places.length)]!;
		});
		const put = (text: string, place: number) => text.slice(0, place) + paragraph + BREAK + text.slice(place);
		const behind = (span: Span, place: number) =>
			span.start >= place ? moveBy(span, paragraph.length + BREAK.length) : span;
		const copy = {left: spanAt(left!, paragraph), right: spanAt(right!, paragraph)};
		return {
			id: pair.id,
			left: put(pair.left, left!),
			right: put(pair.right, right!),
			passages: [
				...pair.passages.map((gold) => ({left: behind(gold.left, left!), right: behind(gold.right, right!)})),
				copy,
			],
		};
	});
}

/** The first sentences of a report as one paragraph. */
function paragraphOf(pair: GoldPair): string {
	const [, {sentences}] = profilesOf(pair);
	const told: string[] = [];
	for (let at = 0, words = 0; at < sentences.length && words < COPIED_WORDS; at++) {
		const {start, end} = sentences[at]!;
		told.push(pair.right.slice(start, end).replace(/\s+/g, ' '));
		words += sentences[at]!.words.length;
	}
	return told.join(' ');
}

/** Where a sentence begins and no passage is cut: at the end in any case. */
function placesBetween(pair: GoldPair, side: 'left' | 'right'): readonly number[] {
	const {sentences} = profilesOf(pair)[side === 'left' ? 0 : 1];
	const isCut = (place: number) => pair.passages.some((gold) => gold[side].start < place && place < gold[side].end);
	return [...sentences.map(({start}) => start).filter((start) => !isCut(start)), pair[side].length];
}

const spanAt = (start: number, {length}: string): Span => ({start, end: start + length});
const moveBy = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by});
