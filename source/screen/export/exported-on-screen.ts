import type {Exported} from '../../core/exported.ts';
import {alignmentOf, isStandIn} from '../alignments.ts';
import {cellOf} from '../matrix/cells.ts';
import {foundNow, isOverLibrary} from '../search/hits.ts';
import {listedSources} from '../source-list/list-actions.ts';
import {type State, shownView, sourceOf} from '../state.ts';

/** What the screen shows, for a file: the list, the source that is read, the comparison, the hits, the matrix as far as it is known. */
export function exportedOnScreen(state: State): Exported | undefined {
	const view = shownView(state);
	const {sources} = state;
	switch (view.name) {
		case 'library':
			return {kind: 'sources', sources: listedSources(state)};
		case 'reader':
			return {kind: 'source', source: sourceOf(state, view.source)};
		case 'compare': {
			const alignment = alignmentOf(state, sourceOf(state, view.left), sourceOf(state, view.right));
			return isStandIn(alignment) ? undefined : {kind: 'comparison', alignment};
		}
		case 'search': {
			const found = foundNow(state, view);
			return {
				kind: 'hits',
				phrase: view.field.text,
				sources: isOverLibrary(state) ? found.groups.map(({source}) => source) : sources,
				hits: found.hits,
			};
		}
		case 'matrix':
			return {
				kind: 'matrix',
				sources,
				cells: sources.flatMap((row) =>
					sources.flatMap((column) => (row === column ? [] : (cellOf(state, row, column) ?? []))),
				),
			};
		default:
			return undefined;
	}
}

/** A name for the file that says what it holds. */
export function suggestedFile(what: Exported): string {
	switch (what.kind) {
		case 'sources':
			return 'sources.txt';
		case 'source':
			return `${what.source.id}.txt`;
		case 'comparison':
			return `${what.alignment.left.id}-${what.alignment.right.id}.html`;
		case 'hits':
			return `${
				what.phrase
					.toLowerCase()
					.match(/[\p{L}\p{N}]+/gu)
					?.join('-') ?? 'search'
			}.txt`;
		case 'matrix':
			return 'matrix.txt';
	}
}
