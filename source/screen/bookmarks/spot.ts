/** Something a bookmark is put on: a whole source, a paragraph by where it begins, or a pair by where both sides begin (-1: none). */
export type Spot =
	| {readonly kind: 'source'; readonly source: string}
	| {readonly kind: 'passage'; readonly source: string; readonly start: number}
	| {
			readonly kind: 'pair';
			readonly left: string;
			readonly right: string;
			readonly at: {readonly left: number; readonly right: number};
	  };

/** A spot to come back to, and what was noted there; the note is empty where it is only marked. */
export type Bookmark = {readonly spot: Spot; readonly note: string};

/** Whether two spots are the same; a pair is the same from either side. */
export function isSameSpot(a: Spot, b: Spot): boolean {
	if (a.kind === 'source') return b.kind === 'source' && a.source === b.source;
	if (a.kind === 'passage') return b.kind === 'passage' && a.source === b.source && a.start === b.start;
	return b.kind === 'pair' && (isSamePair(a, b) || isSamePair(a, turned(b)));
}

type Pair = Spot & {readonly kind: 'pair'};

const isSamePair = (a: Pair, b: Pair) =>
	a.left === b.left && a.right === b.right && a.at.left === b.at.left && a.at.right === b.at.right;

const turned = ({kind, left, right, at}: Pair): Pair => ({
	kind,
	left: right,
	right: left,
	at: {left: at.right, right: at.left},
});

/** The ids of the sources a spot is on: one, or the two of a pair. */
export function sourcesIn(spot: Spot): readonly [string, ...string[]] {
	return spot.kind === 'pair' ? [spot.left, spot.right] : [spot.source];
}
