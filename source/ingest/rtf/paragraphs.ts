import {decodeLetters, encodingOfCharset, encodingOfPage} from './encodings.ts';

/** A paragraph of an RTF document; cells of a row stand side by side. */
export type RtfParagraph = {readonly text: string; readonly isBold: boolean};

/**
 * The paragraphs of an RTF document, given byte by letter (Latin-1). What is no text of it, such as fonts, pictures, heads and
 * feet of pages and deleted or hidden words, is left out. A document that breaks off ends there.
 *
 * Own code, since the libraries for RTF set aside as much memory as a document says that its pictures have.
 *
 * Method: Rich Text Format Specification 1.9.1. Cost: O(length).
 */
export function rtfParagraphs(rtf: string): readonly RtfParagraph[] {
	const reader = new RtfReader();
	TOKEN.lastIndex = 0;
	for (let token = TOKEN.exec(rtf); token !== null; token = TOKEN.exec(rtf)) {
		const [whole, brace, word, number, hex, sign] = token;
		if (brace === '{') reader.openGroup();
		else if (brace === '}') reader.closeGroup();
		else if (word === 'bin') TOKEN.lastIndex += Math.max(0, Number(number ?? 0));
		else if (word !== undefined) reader.control(word, number === undefined ? undefined : Number(number));
		else if (hex !== undefined) reader.letters(String.fromCharCode(Number.parseInt(hex, 16)));
		else if (sign !== undefined) reader.sign(sign);
		else reader.letters(whole);
	}
	return reader.end();
}

const TOKEN = /([{}])|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|[^\\{}\r\n]+/gi;

/** What holds inside a group. */
type State = {
	readonly isLeftOut: boolean;
	readonly isBold: boolean;
	readonly encoding: string | undefined;
	/** How many letters follow a Unicode one for programs that do not know it. */
	readonly fallback: number;
	readonly isFonts: boolean;
};

class RtfReader {
	#paragraphs: RtfParagraph[] = [];
	#text = '';
	// Letters that are not decoded yet: one may be made of two bytes.
	#bytes = '';
	#boldLength = 0;
	#page = 'windows-1252';
	#font = 0;
	#encodings = new Map<number, string>();
	#toSkip = 0;
	#groups: State[] = [];
	#state: State = {isLeftOut: false, isBold: false, encoding: undefined, fallback: 1, isFonts: false};

	openGroup(): void {
		this.#flush();
		// A document that is nested deeper is none that a program wrote.
		if (this.#groups.length < MAX_DEPTH) this.#groups.push(this.#state);
		this.#toSkip = 0;
	}

	closeGroup(): void {
		this.#flush();
		this.#state = this.#groups.pop() ?? this.#state;
		this.#toSkip = 0;
	}

	sign(sign: string): void {
		if (sign === '*') this.#set({isLeftOut: true});
		else if (sign === '~') this.#add('\u00A0');
		else if (sign === '_') this.#add('-');
		else if (sign === '\n' || sign === '\r') this.#endParagraph();
		else if (/[\\{}]/.test(sign)) this.letters(sign);
	}

	control(word: string, number: number | undefined): void {
		const letter = LETTERS[word];
		if (letter !== undefined) this.#add(letter);
		else if (word === 'u' && number !== undefined) {
			this.#add(String.fromCharCode(number & 0xffff));
			this.#toSkip = this.#state.fallback;
		} else if (ENDS.has(word)) this.#endParagraph();
		else if (LEFT_OUT.has(word)) this.#set({isLeftOut: true});
		else if (word === 'v' || word === 'deleted') this.#set({isLeftOut: number !== 0});
		else if (word === 'b') this.#set({isBold: number !== 0});
		else if (word === 'plain') this.#set({isBold: false});
		else if (word === 'uc') this.#set({fallback: number ?? 1});
		else if (word === 'ansicpg') this.#page = encodingOfPage(number) ?? this.#page;
		else if (word === 'fonttbl') this.#set({isLeftOut: true, isFonts: true});
		else if (word === 'f') this.#chooseFont(number ?? 0);
		else if (word === 'fcharset' && this.#state.isFonts) this.#nameEncoding(number);
	}

	letters(letters: string): void {
		const rest = letters.slice(this.#toSkip);
		this.#toSkip = Math.max(0, this.#toSkip - letters.length);
		if (!this.#state.isLeftOut) this.#bytes += rest;
	}

	end(): readonly RtfParagraph[] {
		this.#endParagraph();
		return this.#paragraphs;
	}

	#set(change: Partial<State>): void {
		this.#flush();
		this.#state = {...this.#state, ...change};
	}

	#chooseFont(font: number): void {
		this.#font = font;
		if (!this.#state.isFonts) this.#set({encoding: this.#encodings.get(font)});
	}

	#nameEncoding(charset: number | undefined): void {
		const encoding = encodingOfCharset(charset);
		if (encoding !== undefined) this.#encodings.set(this.#font, encoding);
	}

	#add(text: string): void {
		this.#flush();
		if (this.#state.isLeftOut) return;
		this.#text += text;
		if (this.#state.isBold) this.#boldLength += text.length;
	}

	#flush(): void {
		if (this.#bytes === '') return;
		const text = decodeLetters(this.#bytes, this.#state.encoding ?? this.#page);
		this.#bytes = '';
		this.#add(text);
	}

	#endParagraph(): void {
		this.#flush();
		if (this.#state.isLeftOut) return;
		const text = this.#text.replaceAll(/[^\S\n\t]+/g, ' ').trim();
		// Spaces may stand outside the bold letters.
		if (text !== '') this.#paragraphs.push({text, isBold: this.#boldLength >= text.length * 0.9});
		this.#text = '';
		this.#boldLength = 0;
	}
}

const MAX_DEPTH = 1000;

const ENDS: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'row', 'nestrow']);

const LETTERS: Readonly<Record<string, string | undefined>> = {
	__proto__: null as never,
	tab: '\t',
	cell: '\t',
	nestcell: '\t',
	line: '\n',
	emdash: '—',
	endash: '–',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	bullet: '•',
	emspace: ' ',
	enspace: ' ',
};

const LEFT_OUT: ReadonlySet<string> = new Set(
	'annotation author colortbl footer footerf footerl footerr footnote header headerf headerl headerr info object pict stylesheet'.split(
		' ',
	),
);
