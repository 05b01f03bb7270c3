// Signs that are read out by names nobody knows, or not at all.
const WORDS: Readonly<Record<string, string>> = {
	'¶ ': 'paragraph ',
	'¶': 'paragraph ',
	' · ': ', ',
	'↔': 'and',
	'↑ ↓ ← →': 'arrows',
	'↑ ↓': 'up and down',
	'❯ ': '',
	'→': 'becomes',
	'≠ ': '',
	'✎ ': 'note: ',
};
const SIGNS = new RegExp(Object.keys(WORDS).join('|'), 'g');

/** A line with its signs said in words, and its columns set apart by commas. */
export function inWords(text: string): string {
	return text
		.trim()
		.replace(/ {2,}/g, ', ')
		.replace(SIGNS, (sign) => WORDS[sign] ?? '');
}
