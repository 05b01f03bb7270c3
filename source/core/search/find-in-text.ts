import type {Span} from '../model.ts';

/**
 * Where a phrase stands in a text, letter by letter, in text order; matches do not overlap.
 * Accents, the style of quotes and the length of white space never count; case counts if the phrase has an upper-case letter.
 */
export function findInText(text: string, phrase: string): readonly Span[] {
	const keepsCase = /\p{Lu}/u.test(phrase);
	const {letters: wanted} = plainLetters(phrase, keepsCase);
	if (wanted.trim() === '') return [];
	const {letters, offsets} = plainLetters(text, keepsCase);
	const spans: Span[] = [];
	for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + wanted.length))
		spans.push({start: offsets[at]!, end: offsets[at + wanted.length]!});
	return spans;
}

/** A text reduced to what is compared, and where in the text each unit of it comes from, with the text's end last. */
function plainLetters(text: string, keepsCase: boolean): {letters: string; offsets: readonly number[]} {
	const offsets: number[] = [];
	let letters = '';
	let offset = 0;
	for (const character of text) {
		const plain = plainCharacter(character, keepsCase);
		if (!(plain === ' ' && letters.endsWith(' '))) {
			for (let unit = 0; unit < plain.length; unit++) offsets.push(offset);
			letters += plain;
		}
		offset += character.length;
	}
	return {letters, offsets: [...offsets, offset]};
}

function plainCharacter(character: string, keepsCase: boolean): string {
	if (/\s/.test(character)) return ' ';
	if (/[‘’ʼ]/.test(character)) return "'";
	if (/[“”„]/.test(character)) return '"';
	// An accent, written apart or together with its letter, is left out; its span belongs to the letter before.
	const base = character < '\x80' ? character : character.normalize('NFD').replace(/\p{M}+/gu, '');
	return keepsCase ? base : base.toLowerCase();
}
