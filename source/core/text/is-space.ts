/** Whether white space stands at a place of a text, as `\s` and `trim` have it. Asked at every sentence end, where a pattern would take longer. */
export function isSpace(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
	return /\s/.test(text[at]!);
}
