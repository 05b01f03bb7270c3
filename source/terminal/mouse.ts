// Buttons and the wheel (1000), told in decimal numbers so that wide windows have room (1006).
const ON = '\u001B[?1000h\u001B[?1006h';
const OFF = '\u001B[?1006l\u001B[?1000l';

/** Has a terminal report its mouse, or leave it to the selection of text again. */
export function reportMouse(output: NodeJS.WritableStream, isReported: boolean): void {
	output.write(isReported ? ON : OFF);
}
