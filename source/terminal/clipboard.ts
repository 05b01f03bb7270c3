const ESCAPE = '\u001B';
const STRING_END = `${ESCAPE}\\`;

// 100,000 bytes is what the terminals with the smallest buffer take of one sequence (hterm, older iTerm2); base64 makes 4 of 3.
const MAX_BYTES = Math.floor(((100_000 - '\u001B]52;c;\u0007'.length) * 3) / 4);

// GNU screen forgets longer strings; the number is that of base64 lines and of other programs that copy through it.
const SCREEN_PART = 76;

/**
 * What to write to a terminal so that it puts a text on its clipboard (OSC 52), through tmux and GNU screen where they stand
 * between; `undefined` for a text longer than terminals take. Whether the terminal obeys cannot be known.
 */
export function clipboardSequence(text: string, {TMUX, STY}: NodeJS.ProcessEnv): string | undefined {
	const bytes = Buffer.from(text);
	if (bytes.length > MAX_BYTES) return undefined;
	const sequence = `${ESCAPE}]52;c;${bytes.toString('base64')}\u0007`;
	// Of the two ways through tmux one or the other is switched off by default, depending on its age; taken twice it does no harm.
	if (TMUX) return `${sequence}${ESCAPE}Ptmux;${sequence.replaceAll(ESCAPE, ESCAPE + ESCAPE)}${STRING_END}`;
	if (STY)
		return inParts(sequence)
			.map((part) => `${ESCAPE}P${part}${STRING_END}`)
			.join('');
	return sequence;
}

function inParts(sequence: string): readonly string[] {
	return Array.from({length: Math.ceil(sequence.length / SCREEN_PART)}, (_, index) =>
		sequence.slice(index * SCREEN_PART, (index + 1) * SCREEN_PART),
	);
}
