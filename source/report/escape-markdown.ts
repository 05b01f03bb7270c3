import {oneLine} from './quote.ts';

/** Text as it is, on one line: what Markdown or HTML would take for a sign is escaped. */
export function escapeMarkdown(text: string): string {
	return oneLine(text)
		.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
		.replace(
			/^(\s*)([-+=]|\d+[.)])/,
			(_match, blanks: string, sign: string) => `${blanks}${sign.slice(0, -1)}\\${sign.at(-1)}`,
		);
}

/** A marked stretch between fences, which Markdown wants right at the words. */
export function fenced(fence: string, text: string): string {
	const words = text.trim();
	return words ? text.replace(words, () => fence + escapeMarkdown(words) + fence) : text;
}
