import {makeSource} from '../../source/core/text/source.ts';
import {openSamples} from '../../source/library/samples.ts';
import {initialState, type Size, type State} from '../../source/screen/state.ts';

const SETTINGS = {threshold: 0.3, ascii: false, textColumns: undefined, keys: {}};
const [first, ...rest] = await openSamples(new URL('../../', import.meta.url));

/** The reader as it opens on the sample story. */
export function sampleState(size: Size = {columns: 120, rows: 36}): State {
	return initialState([first!, ...rest], size, SETTINGS);
}

/** The reader as it opens on some texts; their ids are `a`, `b`, … */
export function stateOf(texts: readonly [string, ...string[]], size: Size = {columns: 120, rows: 36}): State {
	const sources = texts.map((text, index) =>
		makeSource({id: String.fromCharCode(97 + index), file: `${index}.txt`, text}),
	);
	return initialState([sources[0]!, ...sources.slice(1)], size, SETTINGS);
}
