/** Text with every control character replaced. Placeholder of the lead; replaced at merge. */
export function visible(text: string): string {
	return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, (c) =>
		c < ' ' ? (c === '\n' || c === '\t' ? ' ' : String.fromCharCode(0x2400 + c.charCodeAt(0))) : '\ufffd',
	);
}
