/** A text as searching compares it: without accents, with straight quotes, and in lower case unless that is to be kept. It may become shorter or longer. */
export function fold(text: string, keepsCase = false): string {
	const plain = /^[\x20-\x7e]*$/.test(text) ? text : withoutMarks(text);
	return keepsCase ? plain : plain.toLowerCase();
}

function withoutMarks(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replace(/[‘’ʼ]/g, "'")
		.replace(/[“”„]/g, '"');
}
