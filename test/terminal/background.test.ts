import {PassThrough} from 'node:stream';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {askBackground, type Shade} from '../../source/terminal/background.ts';
import {Keyboard} from '../../source/terminal/keyboard.ts';

beforeEach(() => void vi.useFakeTimers({toFake: ['performance']}));
afterEach(() => void vi.useRealTimers());

const LIGHT = '\u001B]11;rgb:ffff/ffff/ffff\u001B\\';

/** A reader that has asked a terminal, and what the terminal sends. */
function asked() {
	const terminal = Object.assign(new PassThrough(), {setRawMode: () => {}, ref: () => {}, unref: () => {}});
	const background = askBackground(new Keyboard(terminal as never), new PassThrough());
	const send = async (text: string) => {
		terminal.write(text);
		await new Promise((resolve) => setImmediate(resolve));
	};
	return {background, send};
}

test('an answer that comes before anything is drawn counts, however long loading took', async () => {
	const {background, send} = asked();
	vi.advanceTimersByTime(5000);
	await send(LIGHT);
	expect(background.shade()).toBe('light');
});

test('an answer just after the first frame changes its colours, a late one does not', async () => {
	const told: Shade[] = [];
	for (const afterMs of [100, 300]) {
		const {background, send} = asked();
		vi.advanceTimersByTime(5000);
		background.onAnswer((shade) => told.push(shade));
		vi.advanceTimersByTime(afterMs);
		await send(LIGHT);
	}
	expect(told).toEqual(['light']);
});
