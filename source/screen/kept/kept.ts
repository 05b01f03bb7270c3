import {EDITED, type Edited, editedOf, mistakeIn, withMetadata} from '../edit/metadata.ts';
import {type State, sourceOf} from '../state.ts';
import {keptReading, keyReader, readingFrom} from './kept-reading.ts';
import {keptScreen, withScreen} from './kept-screen.ts';
import {sourceKey, sourcesKey} from './source-key.ts';

/** What outlasts a run: JSON values by name. A name says what it is and of which sources, with single spaces between. */
export type Kept = {readonly [name: string]: unknown};

/** What of a state is to be there when the same sources are opened again: where one was, how far each was read, bookmarks. */
export function keptOf(state: State): Kept {
	const keyOf = (id: string) => sourceKey(sourceOf(state, id));
	return {
		[`screen ${sourcesKey(state.sources)}`]: keptScreen(state),
		...Object.fromEntries(
			Object.entries(state.originals).map(([id, original]) => [
				`${METADATA}${keyOf(id)}`,
				changesOf(state, id, original),
			]),
		),
		...keptReading(state, keyOf),
	};
}

/** The state with what was kept of its sources; what is of other sources, or is not as it should be, is left alone. */
export function withKept(state: State, kept: Kept): State {
	const byKey = keyReader(state.sources);
	const {positions, bookmarks} = readingFrom(kept, byKey);
	let next: State = {...state, positions: {...state.positions, ...positions}, bookmarks};
	for (const [name, value] of Object.entries(kept)) {
		const id = name.startsWith(METADATA) ? byKey(name.slice(METADATA.length)) : undefined;
		if (id !== undefined) next = withChanges(next, id, value);
	}
	return withScreen(next, kept[`screen ${sourcesKey(state.sources)}`]);
}

const METADATA = 'metadata ';

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
