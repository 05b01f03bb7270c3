import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import {afterEach, expect, test, vi} from 'vitest';
import {App} from '../../source/ui/app.tsx';
import {createStore} from '../../source/ui/store.ts';
import {themes} from '../../source/ui/theme.ts';
import {sampleState} from '../screen/sample-state.ts';

let app: ReturnType<typeof render>;

function open(): void {
	const store = createStore(sampleState());
	const writeExport = async () => {};
	app = render(<App store={store} theme={themes.mono} isSpoken={false} writeExport={writeExport} />);
}

afterEach(() => app.unmount());

async function shows(text: string): Promise<void> {
	await vi.waitFor(() => expect(stripVTControlCharacters(app.lastFrame() ?? '')).toContain(text));
}

test('what the state draws is on the screen, the highlighted source in the list and its text beside it', async () => {
	open();
	await shows('▸ 1');
	expect(app.lastFrame()).toContain('In recent weeks, Xi has instructed');
});

test('keys reach the state and what they change is drawn', async () => {
	open();
	await shows('▸ 1');
	app.stdin.write('jj');
	await shows('▸ 3');
	app.stdin.write('s');
	await shows('search all sources');
	app.stdin.write('lifeline');
	await shows('3 hits');
	app.stdin.write('\u001B[B');
	await shows('▸  …port infrastructure');
});
