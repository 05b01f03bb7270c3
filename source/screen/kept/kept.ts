import type {Source} from '../../core/model.ts';
import type {Bookmark, Spot} from '../bookmarks/spot.ts';
import {EDITED, type Edited, editedOf, mistakeIn, withMetadata} from '../edit/metadata.ts';
import {type State, sourceOf} from '../state.ts';
import {keptScreen, withScreen} from './kept-screen.ts';
import {idInKeys, sourceKey, sourcesKey} from './source-key.ts';

/** What outlasts a run: JSON values by name. A name says what it is and of which sources, with single spaces between. */
export type Kept = {readonly [name: string]: unknown};

/** What of a state is to be there when the same sources are opened again: where one was, how far each was read, bookmarks. */
export function keptOf(state: State): Kept {
	const keyOf = (id: string) => sourceKey(sourceOf(state, id));
	return {
		[`screen ${sourcesKey(state.sources)}`]: keptScreen(state),
		...Object.fromEntries(Object.entries(state.positions).map(([id, offset]) => [`position ${keyOf(id)}`, offset])),
		...Object.fromEntries(
			Object.entries(state.originals).map(([id, original]) => [
				`metadata ${keyOf(id)}`,
				changesOf(state, id, original),
			]),
		),
		...Object.fromEntries(state.bookmarks.map(({spot, note}) => [`bookmark ${spotName(spot, keyOf)}`, note])),
	};
}

/** The state with what was kept of its sources; what is of other sources, or is not as it should be, is left alone. */
export function withKept(state: State, kept: Kept): State {
	const byKey = keyReader(state.sources);
	let edited = state;
	let positions = state.positions;
	const bookmarks: Bookmark[] = [];
	for (const [name, value] of Object.entries(kept)) {
		const [kind, ...words] = name.split(' ');
		if (kind === 'position' && typeof value === 'number') {
			const id = byKey(words[0]);
			if (id !== undefined) positions = {...positions, [id]: value};
		} else if (kind === 'metadata') {
			const id = byKey(words[0]);
			if (id !== undefined) edited = withChanges(edited, id, value);
		} else if (kind === 'bookmark' && typeof value === 'string') {
			const spot = spotFrom(words, byKey);
			if (spot) bookmarks.push({spot, note: value});
		}
	}
	return withScreen({...edited, positions, bookmarks}, kept[`screen ${sourcesKey(state.sources)}`]);
}

/** What is said otherwise of a source than when it was opened. */
function changesOf(state: State, id: string, original: Edited): Partial<Edited> {
	const now = editedOf(sourceOf(state, id));
	return Object.fromEntries(EDITED.flatMap((key) => (now[key] === original[key] ? [] : [[key, now[key]]])));
}

function withChanges(state: State, id: string, changes: unknown): State {
	const said = Object.entries(changes ?? {}).filter(([key, value]) =>
		EDITED.some((known) => known === key && typeof value === 'string' && !mistakeIn(known, value)),
	);
	return withMetadata(state, id, {...editedOf(sourceOf(state, id)), ...Object.fromEntries(said)});
}

/** A spot as the words of a name, with what its sources are known by. */
export function spotName(spot: Spot, keyOf: (id: string) => string): string {
	if (spot.kind === 'source') return keyOf(spot.source);
	if (spot.kind === 'passage') return `${keyOf(spot.source)} ${spot.start}`;
	return `${keyOf(spot.left)} ${spot.at.left} ${keyOf(spot.right)} ${spot.at.right}`;
}

/** The spot some words of a name tell of, if they tell of one of sources that are there. */
export function spotFrom(words: readonly string[], byKey: KeyReader): Spot | undefined {
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
export type KeyReader = (key: string | undefined) => string | undefined;

/** Finds the ids of sources in keys; only texts whose id occurs are looked at. */
export function keyReader(sources: readonly Source[]): KeyReader {
	const byId = new Map(sources.map((source) => [idInKeys(source), source]));
	return (key = '') => {
		const source = byId.get(key.slice(0, Math.max(0, key.lastIndexOf('#'))));
		return source && sourceKey(source) === key ? source.id : undefined;
	};
}
