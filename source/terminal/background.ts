import type {Keyboard} from './keyboard.ts';
import {ASK_BACKGROUND} from './reports.ts';

export type Shade = 'dark' | 'light';

// Longer after the first frame a change of all colours would be taken for a fault.
const LATEST_MS = 200;

/** What is known of a terminal's background. */
export type Background = {
	/** `undefined` as long as the terminal has not answered. */
	readonly shade: () => Shade | undefined;
	/** Told when the answer comes, if it comes in time; to be called when the first frame is drawn. */
	readonly onAnswer: (listener: (shade: Shade) => void) => void;
};

/** Asks a terminal for its background and goes on at once; a terminal that does not know the question stays silent. */
export function askBackground(keyboard: Keyboard, output: NodeJS.WritableStream): Background {
	let drawnMs: number | undefined;
	let shade: Shade | undefined;
	let listener: ((shade: Shade) => void) | undefined;
	keyboard.onReport((report) => {
		// On a busy machine a prompt answer lies there until what draws is loaded.
		const isLate = drawnMs !== undefined && performance.now() - drawnMs > LATEST_MS;
		if (report.kind !== 'background' || isLate) return;
		shade = shadeOf(report);
		listener?.(shade);
	});
	// The answer comes in as if it were typed: it must not be echoed, nor wait for the end of a line.
	keyboard.setRawMode(true);
	output.write(ASK_BACKGROUND);
	return {
		shade: () => shade,
		onAnswer(told) {
			drawnMs = performance.now();
			listener = told;
		},
	};
}

type Colour = {readonly red: number; readonly green: number; readonly blue: number};

/** Whether a colour is nearer to white or to black for the eye, by its luma (Rec. 601). */
export function shadeOf({red, green, blue}: Colour): Shade {
	return 0.299 * red + 0.587 * green + 0.114 * blue > 0.5 ? 'light' : 'dark';
}
