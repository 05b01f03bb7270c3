import type {Span} from '../model.ts';

/** A line with something on it, without the white space around it. */
export type Line = Span & {
	/** Characters of white space before it. */
	readonly indent: number;
	/** Whether an empty line, or nothing at all, stands before it. */
	readonly afterGap: boolean;
};

/** The lines of a text that hold more than white space, in order. */
export function findLines(text: string): readonly Line[] {
	const lines: Line[] = [];
	let gap = true;
	for (const {0: raw, index} of text.matchAll(/[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/g)) {
		if (raw === '') break;
		const content = raw.trimStart();
		if (content === '') {
			gap = true;
			continue;
		}
		const indent = raw.length - content.length;
		lines.push({
			start: index + indent,
			end: index + raw.trimEnd().length,
			indent,
			afterGap: gap,
		});
		gap = false;
	}
	return lines;
}
