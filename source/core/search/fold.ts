/** A text as searching compares it: lower case, without accents, with straight quotes. May be shorter or longer than the text. */
export function fold(text: string): string {
	// Most words are plain: spare them the rest.
	if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replace(/[‘’ʼ]/g, "'")
		.replace(/[“”„]/g, '"')
		.toLowerCase();
}
