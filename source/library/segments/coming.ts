import {type Days, mayBeOf} from '../../core/stories/days.ts';
import {KINDS, type Kind, type Postings, UNDATED} from './segment.ts';

/** An article and what it is found by. */
export type Posting = {
	readonly article: number;
	readonly day: number | undefined;
	readonly codes: Readonly<Record<Kind, readonly number[]>>;
};

/** Postings that are in no segment yet. */
export type Coming = {
	readonly count: () => number;
	readonly add: (posting: Posting) => void;
	/** As `findInSegment`. */
	readonly find: (
		kind: Kind,
		codes: readonly number[],
		days: Days | undefined,
		found: (article: number) => void,
	) => void;
	readonly postings: () => Postings;
};

export function gatherPostings(): Coming {
	const coming: Posting[] = [];
	const byCode = {bands: new Map<number, Posting[]>(), words: new Map<number, Posting[]>()};
	return {
		count: () => coming.length,
		add(posting) {
			coming.push(posting);
			for (const kind of KINDS)
				for (const code of posting.codes[kind]) {
					const others = byCode[kind].get(code);
					if (others) others.push(posting);
					else byCode[kind].set(code, [posting]);
				}
		},
		find(kind, codes, days, found) {
			for (const code of codes)
				for (const {article, day} of byCode[kind].get(code) ?? []) if (mayBeOf(days, day)) found(article);
		},
		postings: () => ({
			articles: coming.map(({article}) => article),
			days: coming.map(({day}) => day ?? UNDATED),
			entries: {bands: entriesOf(coming, 'bands'), words: entriesOf(coming, 'words')},
		}),
	};
}

function entriesOf(postings: readonly Posting[], kind: Kind) {
	return {
		// Of a band's number the 32 bits that tell it from most others.
		codes: postings.flatMap(({codes}) => codes[kind].map((code) => code >>> 0)),
		places: postings.flatMap(({codes}, place) => codes[kind].map(() => place)),
	};
}
