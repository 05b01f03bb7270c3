import type {Span} from '../model.ts';
export function findInText(text: string, phrase: string): readonly Span[] {
	const found: Span[] = [];
	const [hay, needle] = [text.toLowerCase(), phrase.toLowerCase()];
	for (let at = needle ? hay.indexOf(needle) : -1; at >= 0; at = hay.indexOf(needle, at + 1))
		found.push({start: at, end: at + needle.length});
	return found;
}
