import {setImmediate as readPending} from 'node:timers/promises';
import {render} from 'ink';
import type {Source} from '../core/model.ts';
import {type Kept, withKept} from '../screen/kept/kept.ts';
import {libraryKey} from '../screen/kept/source-key.ts';
import {spokenSize} from '../screen/spoken/spoken-lines.ts';
import {initialState, initialStories, type Settings, type Size, type State} from '../screen/state.ts';
import {withKeptLibrary} from '../screen/stories/kept-in-library.ts';
import type {Background, Shade} from '../terminal/background.ts';
import type {Keyboard} from '../terminal/keyboard.ts';
import {App} from './app.tsx';
import {type AskedLibrary, startAsking, withFirstAnswers} from './ask-library.ts';
import {startWork} from './background-work.ts';
import {chooseTheme} from './choose-theme.ts';
import {startComparing} from './compare-apart.ts';
import {type Keeper, keepState} from './keep-state.ts';
import {startMouse} from './mouse.ts';
import type {WriteExport} from './perform.ts';
import {createStore} from './store.ts';
import {type ThemeName, themes} from './theme.ts';

/** What the reader is opened on: sources, with a line about them for the first screen; or the stories of a library. */
export type Opened =
	| {readonly sources: readonly [Source, ...Source[]]; readonly greeting: string | undefined}
	| {readonly library: AskedLibrary};

export type ReaderOptions = {
	readonly settings: Settings;
	/** `undefined`: what suits the terminal. */
	readonly theme: ThemeName | undefined;
	/** Whether there are colours at all; `undefined`: what the environment says. */
	readonly isColoured: boolean | undefined;
	/** Whether the wheel scrolls and a click selects. */
	readonly isMouse: boolean;
	/** Whether the screen is lines of plain text for a screen reader. */
	readonly isSpoken: boolean;
	/** What was kept of the last runs, a line about what is wrong with it, and where to keep more. */
	readonly keeper: Keeper & {readonly values: Kept; readonly problem: string | undefined};
	/** Lines about what could not be opened; they are told in full when the reader has ended. */
	readonly notes: readonly string[];
	readonly writeExport: WriteExport;
	readonly keyboard: Keyboard;
	/** Not asked for where the theme is given. */
	readonly background: Background | undefined;
};

/**
 * Draws the reader on the terminal standard output is, until it is quit. Gives the exit code: 130 after Ctrl-C. When something
 * fails, wherever it does, the terminal is put back first and then the error thrown.
 */
export async function runReader(
	opened: Opened,
	{settings, theme, isColoured, isMouse, isSpoken, keeper, notes, writeExport, keyboard, background}: ReaderOptions,
): Promise<number> {
	const {columns, rows} = process.stdout;
	// A terminal that does not tell its size counts as the classic one.
	const window = {columns: columns || 80, rows: rows || 24};
	const size = isSpoken ? spokenSize(window) : window;
	const state = await stateOn(opened, size, settings, keeper.values);
	// Who comes back to what they were at knows.
	const greeting = 'sources' in opened && state.views.length === 1 ? opened.greeting : undefined;
	const store = createStore({...state, message: keeper.problem ?? describeNotes(notes) ?? greeting});
	const app = () => (
		<App
			store={store}
			theme={themes[themeFor(theme, isColoured, background?.shade())]}
			isSpoken={isSpoken}
			writeExport={writeExport}
			editStories={'library' in opened ? opened.library.edit : undefined}
		/>
	);
	// Most terminals have answered while this file was loaded.
	await readPending();
	const screen = render(app(), {
		// Ink asks for a whole terminal; it uses what a Keyboard has of one.
		stdin: keyboard as unknown as NodeJS.ReadStream,
		alternateScreen: !isSpoken,
		isScreenReaderEnabled: isSpoken,
		// Nothing here writes to the console, and listening for it takes longer than a frame.
		patchConsole: false,
		// A frame takes a few milliseconds; with Ink's own 30 a held key would wait for its frame as long again as for its repeat.
		maxFps: 60,
		exitOnCtrlC: false,
	});
	background?.onAnswer(() => screen.rerender(app()));
	store.subscribe(() => {
		if (store.state().quit) screen.unmount();
	});
	const endMouse = isMouse ? startMouse(store, keyboard) : () => {};
	const endWork = startWork(store);
	const endComparing = startComparing(store, !isSpoken);
	const endAsking = 'library' in opened ? startAsking(store, opened.library) : () => {};
	const endKeeping = keepState(store, keeper);
	try {
		await untilClosed(screen);
	} finally {
		endMouse();
		endWork();
		endComparing();
		endAsking();
		endKeeping();
	}
	return store.state().quit === 'interrupted' ? 130 : 0;
}

/** What the first frame is drawn from. */
async function stateOn(opened: Opened, size: Size, settings: Settings, kept: Kept): Promise<State> {
	if ('sources' in opened) return withKept(initialState(opened.sources, size, settings), kept);
	const empty = initialStories(libraryKey(opened.library.file), size, settings);
	return withFirstAnswers(withKeptLibrary(empty, kept), opened.library);
}

/** The theme that was chosen, unless it has colours and none are wanted; else what suits the terminal. */
function themeFor(theme: ThemeName | undefined, isColoured: boolean | undefined, shade: Shade | undefined): ThemeName {
	if (!theme) return chooseTheme(process.env, shade, isColoured);
	return isColoured === false && theme !== 'contrast' ? 'mono' : theme;
}

/** What the first screen says of what could not be opened. */
function describeNotes([first, ...others]: readonly string[]): string | undefined {
	if (first === undefined || others.length === 0) return first;
	return `${first} (${others.length} more such lines come when you leave)`;
}

/** Waits for the end of the screen, and brings it about when something fails that nobody has caught. */
async function untilClosed({waitUntilExit, unmount}: ReturnType<typeof render>): Promise<void> {
	const failures: unknown[] = [];
	const close = (error: unknown) => {
		failures.push(error);
		unmount();
	};
	// A rejection that nobody handles comes here too.
	process.on('uncaughtException', close);
	await waitUntilExit();
	process.off('uncaughtException', close);
	if (failures.length > 0) throw failures[0];
}
