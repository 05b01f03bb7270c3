import type {ReadStream} from 'node:tty';
import {render} from 'ink';
import {DEFAULT_THRESHOLD} from '../core/align/align.ts';
import type {Source} from '../core/model.ts';
import {initialState} from '../screen/state.ts';
import {App} from './app.tsx';
import {createStore, startWork} from './store.ts';
import {type ThemeName, themes} from './theme.ts';

export type ReaderOptions = {
	/** `undefined`: the aligner's own. */
	readonly threshold: number | undefined;
	readonly isAscii: boolean;
	readonly theme: ThemeName;
	/** The terminal keys come from; not always standard input, which may be a text. */
	readonly keys: ReadStream;
};

/** Draws the reader on the terminal standard output is, until it is quit. Gives the exit code: 130 after Ctrl-C. */
export async function runReader(
	sources: readonly [Source, ...Source[]],
	{threshold = DEFAULT_THRESHOLD, isAscii, theme, keys}: ReaderOptions,
): Promise<number> {
	const {columns, rows} = process.stdout;
	// A terminal that does not tell its size counts as the classic one.
	const size = {columns: columns || 80, rows: rows || 24};
	const store = createStore(initialState(sources, size, {threshold, ascii: isAscii}));
	const {unmount, waitUntilExit} = render(<App store={store} theme={themes[theme]} />, {
		stdin: keys,
		alternateScreen: true,
		exitOnCtrlC: false,
	});
	store.subscribe(() => {
		if (store.state().quit) unmount();
	});
	const endWork = startWork(store);
	await waitUntilExit();
	endWork();
	return store.state().quit === 'interrupted' ? 130 : 0;
}
