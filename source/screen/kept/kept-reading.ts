import type {Source} from '../../core/model.ts';
import type {Bookmark, Spot} from '../bookmarks/spot.ts';
import type {State} from '../state.ts';
import type {Kept} from './kept.ts';
import {idInKeys, sourceKey} from './source-key.ts';

/** How far sources were read, and what was bookmarked in them. */
type Reading = Pick<State, 'positions' | 'bookmarks'>;

/** Positions and bookmarks by the names they are kept under, with what their sources are known by. */
export function keptReading({positions, bookmarks}: Reading, keyOf: (id: string) => string): Kept {
	return {
		...Object.fromEntries(Object.entries(positions).map(([id, offset]) => [`position ${keyOf(id)}`, offset])),
		...Object.fromEntries(bookmarks.map(({spot, note}) => [`bookmark ${spotName(spot, keyOf)}`, note])),
	};
}

/** The positions and bookmarks that were kept of some sources; what is of others, or is not as it should be, is left out. */
export function readingFrom(kept: Kept, byKey: KeyReader): Reading {
	const positions: Record<string, number> = {};
	const bookmarks: Bookmark[] = [];
	for (const [name, value] of Object.entries(kept)) {
		const [kind, ...words] = name.split(' ');
		if (kind === 'position' && typeof value === 'number') {
			const id = byKey(words[0]);
			if (id !== undefined) positions[id] = value;
		} else if (kind === 'bookmark' && typeof value === 'string') {
			const spot = spotFrom(words, byKey);
			if (spot) bookmarks.push({spot, note: value});
		}
	}
	return {positions, bookmarks};
}

/** A spot as the words of a name, with what its sources are known by. */
function spotName(spot: Spot, keyOf: (id: string) => string): string {
	if (spot.kind === 'source') return keyOf(spot.source);
	if (spot.kind === 'passage') return `${keyOf(spot.source)} ${spot.start}`;
	return `${keyOf(spot.left)} ${spot.at.left} ${keyOf(spot.right)} ${spot.at.right}`;
}

/** The spot some words of a name tell of, if they tell of one of sources that are there. */
function spotFrom(words: readonly string[], byKey: KeyReader): Spot | undefined {
	const [first, start, second, secondStart] = words;
	const source = byKey(first);
	if (source === undefined) return undefined;
	if (start === undefined) return {kind: 'source', source};
	if (second === undefined) return isOffset(start) ? {kind: 'passage', source, start: Number(start)} : undefined;
	const right = byKey(second);
	if (right === undefined || !isOffset(start) || !isOffset(secondStart)) return undefined;
	return {kind: 'pair', left: source, right, at: {left: Number(start), right: Number(secondStart)}};
}

const isOffset = (word: string | undefined) => word !== undefined && /^(-1|\d{1,15})$/.test(word);

/** The id of the source that is known by a key. */
type KeyReader = (key: string | undefined) => string | undefined;

/** Finds the ids of sources in keys; only texts whose id occurs are looked at. */
export function keyReader(sources: readonly Source[]): KeyReader {
	const byId = new Map(sources.map((source) => [idInKeys(source), source]));
	return (key = '') => {
		const source = byId.get(key.slice(0, Math.max(0, key.lastIndexOf('#'))));
		return source && sourceKey(source) === key ? source.id : undefined;
	};
}
