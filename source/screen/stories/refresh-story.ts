import type {Metadata, Source} from '../../core/model.ts';
import {countOf} from '../../typeset/figures.ts';
import type {State} from '../state.ts';
import type {View} from '../views.ts';
import {withSources} from './close-story.ts';
import {withKeptOf} from './kept-in-library.ts';
import type {AnswerTo} from './shelf.ts';

/**
 * The state with what has become of the open story since it was opened. Sources that came stand behind the others, so that these keep
 * their numbers; those that went stay as long as a screen speaks of them; what was read is not moved, even if its text was changed.
 */
export function refreshStory(state: State, {story, sources, revision}: AnswerTo<'open'>): State {
	if (!state.shelf) return state;
	const shelf = {...state.shelf, opened: story, openedAt: revision, revision};
	if (sources.length === 0) {
		const message = 'this story is not in the library any more; it stays until you leave it';
		return {...state, shelf: {...shelf, opened: undefined}, message};
	}
	const told = new Map(sources.map((source) => [source.id, source]));
	const open = new Set(state.sources.map(({id}) => id));
	const stayed = state.sources.filter(({id}) => told.has(id) || state.views.some((view) => speaksOf(view, id)));
	const came = sources.filter(({id}) => !open.has(id));
	const next = [...stayed.map((source) => asTold(source, told.get(source.id) ?? source)), ...came];
	const isSame = next.length === state.sources.length && next.every((source, at) => source === state.sources[at]);
	if (isSame) return {...state, shelf};
	const refreshed = {
		...withSources({...state, shelf}, next),
		message: describe(came.length, open.size - stayed.length),
	};
	return withKeptOf({...refreshed, message: refreshed.message ?? state.message}, came);
}

function describe(came: number, went: number): string | undefined {
	const parts = [came > 0 && `${countOf(came, 'source')} came`, went > 0 && `${countOf(went, 'source')} went`];
	return parts.filter(Boolean).join(', ') || undefined;
}

/** Whether something that is open would be lost with a source. */
function speaksOf(view: View, id: string): boolean {
	switch (view.name) {
		case 'library':
			return [view.cursor, ...view.marked, view.order.by === 'overlap' && view.order.with].includes(id);
		case 'reader':
		case 'others':
		case 'edit':
			return view.source === id;
		case 'compare':
			return view.left === id || view.right === id;
		// Of all: cells and hits are known by their place.
		case 'matrix':
		case 'search':
			return true;
		default:
			return false;
	}
}

const TOLD = ['outlet', 'title', 'published', 'url', 'author', 'story'] as const satisfies readonly (keyof Metadata)[];

/** A source with what is said of it now. */
function asTold(source: Source, told: Source): Source {
	if (TOLD.every((key) => source[key] === told[key])) return source;
	return {...source, ...Object.fromEntries(TOLD.map((key) => [key, told[key]]))};
}
