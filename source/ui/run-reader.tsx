import {render} from 'ink';
import type {Source} from '../core/model.ts';
import {initialState, type Settings} from '../screen/state.ts';
import {App} from './app.tsx';
import {createStore} from './store.ts';
import {type ThemeName, themes} from './theme.ts';

/** Draws the reader on the terminal until it is quit. Standard input and output must be a terminal. */
export async function runReader(
	sources: readonly [Source, ...Source[]],
	settings: Settings & {readonly theme: ThemeName},
): Promise<void> {
	const {columns, rows} = process.stdout;
	// A terminal that does not tell its size counts as the classic one.
	const size = {columns: columns || 80, rows: rows || 24};
	const store = createStore(initialState(sources, size, settings));
	const {unmount, waitUntilExit} = render(<App store={store} theme={themes[settings.theme]} />, {
		alternateScreen: true,
		exitOnCtrlC: false,
	});
	store.subscribe(() => {
		if (store.state().isQuitting) unmount();
	});
	await waitUntilExit();
}
