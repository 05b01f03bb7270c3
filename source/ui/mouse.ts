import type {TerminalEvent} from '../screen/update.ts';
import type {Keyboard} from '../terminal/keyboard.ts';
import {reportMouse} from '../terminal/mouse.ts';
import type {Report} from '../terminal/reports.ts';
import type {Store} from './store.ts';

// As SGR reports count buttons; with a modifier key held the number is another, and the terminal's own business.
const LEFT = 0;
const WHEEL_UP = 64;
const WHEEL_DOWN = 65;

/** Has the mouse reported and sends what it means, as long as the reader has the terminal. Gives a function that ends it. */
export function startMouse(store: Store, keyboard: Keyboard): () => void {
	const end = () => reportMouse(process.stdout, false);
	reportMouse(process.stdout, true);
	keyboard.onRawMode((isRaw) => reportMouse(process.stdout, isRaw));
	keyboard.onReport((report) => {
		const event = toMouseEvent(report);
		if (event) store.send(event);
	});
	// A signal ends the program without coming by here again.
	process.once('exit', end);
	return end;
}

/** What a report of the mouse means, if anything. */
function toMouseEvent(report: Report): TerminalEvent | undefined {
	if (report.kind !== 'mouse' || !report.isDown) return undefined;
	const {button, column, row} = report;
	const pointer = {column, row};
	if (button === LEFT) return {kind: 'click', pointer};
	if (button === WHEEL_UP) return {kind: 'wheel', pointer, direction: -1};
	return button === WHEEL_DOWN ? {kind: 'wheel', pointer, direction: 1} : undefined;
}
