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
