import type {Keyboard} from './keyboard.ts';

/** Watches texts being read before there is a screen. */
export type OpeningWatch = {
	/** Told how many texts are read; whether to read on. */
	readonly mayReadOn: (texts: number) => boolean;
	/** Told what is being fetched; an empty text when that is over. */
	readonly tell: (fetching: string) => void;
	/** Takes the line away again, and gives the terminal back. */
	readonly end: () => void;
};

// Who opens a few files sees nothing of it.
const PATIENCE_MS = 300;
// As often as figures can be read.
const SHOW_MS = 100;

const ESCAPE = '\u001B';
const CTRL_C = '\u0003';

/**
 * Shows on one line how many texts are read, as soon as that takes long, and listens for who does not want to wait: Esc or q goes on
 * with the texts that are read, Ctrl-C interrupts the program.
 */
export function watchOpening(
	openKeyboard: () => Promise<Keyboard>,
	showLine: (line: string) => void,
	interrupt: () => void,
): OpeningWatch {
	let texts = 0;
	let fetching = '';
	let isStopped = false;
	let isEnded = false;
	let listening: Keyboard | undefined;
	let clock: NodeJS.Timeout | undefined;
	const hear = (keys: string) => {
		if (keys.includes(CTRL_C)) {
			end();
			interrupt();
		}
		isStopped ||= keys === ESCAPE || keys.includes('q');
	};
	const begin = async () => {
		const keyboard = await openKeyboard();
		// It may all have been read meanwhile.
		if (isEnded) return;
		listening = keyboard.setRawMode(true).on('data', hear);
		clock = setInterval(() => showLine(lineFor(texts, fetching)), SHOW_MS);
	};
	const end = () => {
		isEnded = true;
		clearTimeout(patience);
		if (!listening) return;
		clearInterval(clock);
		showLine('');
		listening.off('data', hear).pause();
		listening.setRawMode(false);
		listening = undefined;
	};
	const patience = setTimeout(begin, PATIENCE_MS);
	return {
		mayReadOn(read) {
			texts = read;
			return !isStopped;
		},
		tell(line) {
			fetching = line;
		},
		end,
	};
}

/** What can be done comes first: a long address may be cut off at the edge of the window. */
function lineFor(texts: number, fetching: string): string {
	const keys = texts > 0 ? 'Esc opens those, Ctrl-C quits' : 'Ctrl-C quits';
	return [`reading texts: ${texts}`, keys, fetching].filter(Boolean).join('   ');
}
