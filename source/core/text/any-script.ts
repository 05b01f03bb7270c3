/**
 * A pattern with Unicode properties, each in square brackets (`[\p{L}]`), as the pattern to ask of a given text: itself, or for plain English
 * a twin that finds the same and names ASCII letters instead. Making a pattern with properties takes V8 up to a millisecond, a good part
 * of what a command has. Whoever asks several patterns of parts of one text can say once whether the whole of it is plain.
 */
export function anyScript(pattern: RegExp): (text: string, isPlainText?: boolean) => RegExp {
	let twin: RegExp | undefined;
	return (text, isPlainText = isPlain(text)) => {
		if (!isPlainText) return pattern;
		twin ??= new RegExp(
			pattern.source.replaceAll(/\\p\{(?:Script=)?(\w+)\}/g, plainOf),
			pattern.flags.replace('u', ''),
		);
		return twin;
	};
}

/** Whether a text holds nothing but what plain English does. */
export const isPlain = (text: string): boolean => !BEYOND_PLAIN.test(text);

// ASCII, the signs of Latin-1 up to ©, guillemets, and the dashes, quotes, bullets and ellipsis of typography.
const BEYOND_PLAIN = /[^\0-\xa9«»\u2010-\u2022…]/;

/** What each property comes to among the characters that are not `BEYOND_PLAIN`. */
const PLAIN: Readonly<Record<string, string>> = {
	L: 'A-Za-z',
	Lu: 'A-Z',
	Ll: 'a-z',
	M: '',
	N: '\\d',
	Pe: ')\\]}',
	Pf: '’”»',
	Pi: '‘‛“‟«',
	Ps: '([{‚„',
	Sc: '$¢-¥',
	STerm: '.!?',
	Han: '',
	Hiragana: '',
	Katakana: '',
};

function plainOf(property: string, name: string): string {
	const plain = PLAIN[name];
	if (plain === undefined) throw new Error(`no plain characters are named for ${property}`);
	return plain;
}
