/** What a terminal tells on the line that keys come in on. */
export type Report =
	/** Its background, asked for with `ASK_BACKGROUND`: each part 0 to 1. */
	| {readonly kind: 'background'; readonly red: number; readonly green: number; readonly blue: number}
	/** A button of the mouse, counted as SGR mouse reports count them; column and row from 0. */
	| {
			readonly kind: 'mouse';
			readonly button: number;
			readonly isDown: boolean;
			readonly column: number;
			readonly row: number;
	  };

/** What came in: keys as they were typed, reports, and the beginning of a report whose rest is still to come. */
export type Input = {readonly keys: string; readonly reports: readonly Report[]; readonly unfinished: string};

/** OSC 11: a terminal that knows it answers with its background colour. */
export const ASK_BACKGROUND = '\u001B]11;?\u001B\\';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what reports are made of
const REPORT = /\u001B\]11;([^\u0007\u001B]*)(?:\u0007|\u001B\\)|\u001B\[<(\d+);(\d+);(\d+)([Mm])/g;
// No key sends these beginnings, so nothing that is typed has to wait; an answer without an end is let through after a while.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what reports are made of
const UNFINISHED = /\u001B(?:\]1(?:1(?:;[^\u0007\u001B]{0,40}\u001B?)?)?|\[<[\d;]{0,20})$/;

/** Takes the reports out of what a terminal sent. */
export function takeReports(text: string): Input {
	const reports: Report[] = [];
	const rest = text.replace(
		REPORT,
		(_, colour?: string, button?: string, column?: string, row?: string, end?: string) => {
			const report = colour === undefined ? mouseReport(button!, column!, row!, end!) : backgroundReport(colour);
			if (report) reports.push(report);
			return '';
		},
	);
	const unfinished = UNFINISHED.exec(rest)?.[0] ?? '';
	return {keys: rest.slice(0, rest.length - unfinished.length), reports, unfinished};
}

function mouseReport(button: string, column: string, row: string, end: string): Report {
	return {kind: 'mouse', button: Number(button), isDown: end === 'M', column: Number(column) - 1, row: Number(row) - 1};
}

// "rgb:0d0d/1111/1717", with one to four digits a part.
function backgroundReport(colour: string): Report | undefined {
	const parts = /^rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i.exec(colour)?.slice(1);
	if (!parts) return undefined;
	const [red, green, blue] = parts.map((part) => Number.parseInt(part, 16) / (16 ** part.length - 1));
	return {kind: 'background', red: red!, green: green!, blue: blue!};
}
