import {Box, useApp, useInput, usePaste, useWindowSize} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import {drawFrame} from '../screen/draw-frame.ts';
import type {Section} from '../screen/frame.ts';
import {spokenSize} from '../screen/spoken/spoken-lines.ts';
import {toEvents} from './key-name.ts';
import {List} from './list.tsx';
import {type EditStories, performer, type WriteExport} from './perform.ts';
import {Rows} from './rows.tsx';
import {Spoken} from './spoken.tsx';
import type {Store} from './store.ts';
import type {Theme} from './theme.ts';

type AppProps = {
	readonly store: Store;
	readonly theme: Theme;
	/** Whether the screen is lines of plain text for a screen reader. */
	readonly isSpoken: boolean;
	readonly writeExport: WriteExport;
	/** Of the library, where one is open. */
	readonly editStories?: EditStories | undefined;
};

/** The window: what comes from the terminal goes to the store, and what the store's state draws is shown. */
export function App({store, theme, isSpoken, writeExport, editStories}: AppProps) {
	const state = useSyncExternalStore(store.subscribe, store.state);
	const size = useWindowSize();
	const {suspendTerminal} = useApp();
	useEffect(
		() => store.performWith(performer(suspendTerminal, writeExport, editStories)),
		[store, suspendTerminal, writeExport, editStories],
	);
	useEffect(() => store.send({kind: 'resize', size: isSpoken ? spokenSize(size) : size}), [store, size, isSpoken]);
	useInput((input, key) => {
		for (const event of toEvents(input, key)) store.send(event);
	});
	usePaste((text) => store.send({kind: 'paste', text}));
	if (isSpoken) return <Spoken state={state} />;
	return (
		<Box flexDirection="column" width={state.size.columns} height={state.size.rows}>
			{drawFrame(state).map((section, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a section is known by where it is
				<SectionView key={`${section.kind} ${index}`} section={section} theme={theme} />
			))}
		</Box>
	);
}

function SectionView({section, theme}: {readonly section: Section; readonly theme: Theme}) {
	switch (section.kind) {
		case 'rows':
			return <Rows rows={section.rows} theme={theme} />;
		case 'list':
			return <List list={section.list} theme={theme} />;
		case 'list-beside':
			return (
				<Box flexShrink={0}>
					<List list={section.list} theme={theme} />
					<Rows rows={section.rows} theme={theme} />
				</Box>
			);
	}
}
