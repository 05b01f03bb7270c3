/** Half-open range `[start, end)` of UTF-16 offsets into one source's `text`; never empty. */
export type Span = {readonly start: number; readonly end: number};

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'comment' | 'furniture';

/** A paragraph-sized span of a source and what it is there for. */
export type Block = Span & {readonly kind: BlockKind};

/** What is known of a source beside its text. A missing date, address or author is `undefined`, never a guess. */
export type Metadata = {
	/** Who published it, as it is shown and searched for. */
	readonly outlet: string;
	/** Headline; the first words of the text where it has none. */
	readonly title: string;
	/** ISO 8601, a date or a date and time. */
	readonly published: string | undefined;
	readonly url: string | undefined;
	readonly author: string | undefined;
	/** Name of the story it belongs to. */
	readonly story: string | undefined;
};

/**
 * One outlet's text on a story.
 *
 * `text` is the decoded input without its byte-order mark and is never edited afterwards: spans everywhere point into it.
 * `blocks` are in text order, do not overlap, and leave out only white space.
 */
export type Source = Metadata & {
	/** Unique among the sources that are open together. */
	readonly id: string;
	/** Where the text came from: a path, an address, or `-` for standard input. */
	readonly file: string;
	readonly text: string;
	readonly blocks: readonly Block[];
};

/** A word of a sentence, and the `key` two words are compared by (case, accents, endings and spelling variants removed; never shown). */
export type Word = Span & {readonly key: string};

/** A sentence of a block that counts, with the index of that block in `Source.blocks`. */
export type Sentence = Span & {readonly block: number; readonly words: readonly Word[]};

/**
 * How close two sides of a passage are: `verbatim`, the same words but for case, quotes and punctuation;
 * `edited`, mostly the same words; `reworded`, the same claim in other words.
 */
export type PassageKind = 'verbatim' | 'edited' | 'reworded';

/** What a reader should look at in a passage: the two sides differ in it. `moved` and `split` speak of place and shape. */
export type Flag = 'moved' | 'split' | 'numbers' | 'names' | 'quote' | 'negation' | 'hedge' | 'attribution';

/** The wording a flag rests on: what each side says, or `undefined` where one side has nothing to set against the other. */
export type Conflict = {readonly flag: Flag; readonly left: Span | undefined; readonly right: Span | undefined};

/** A stretch inside a passage: the same words on both sides, or words of one side only. In left order; `same` stretches may cross on the right. */
export type Change =
	| {readonly kind: 'same'; readonly left: Span; readonly right: Span}
	| {readonly kind: 'left'; readonly left: Span}
	| {readonly kind: 'right'; readonly right: Span};

/** What two sources share: whole sentences of both (1:1, 1:n, n:1, and n:n where a long stretch is copied), each side in text order. */
export type Passage = {
	readonly kind: PassageKind;
	/** 0 to 1: how likely the two sides tell the same. */
	readonly score: number;
	readonly left: readonly Span[];
	readonly right: readonly Span[];
	readonly changes: readonly Change[];
	readonly flags: readonly Flag[];
	/** What the flags about the wording rest on. */
	readonly conflicts: readonly Conflict[];
};

/** Two sources side by side. */
export type Alignment = {
	readonly left: Source;
	readonly right: Source;
	/** Passages below this score are left out. */
	readonly threshold: number;
	/** In left order; they may cross on the right. */
	readonly passages: readonly Passage[];
	/** Sentences of one side that lie in no passage, in text order. */
	readonly onlyLeft: readonly Span[];
	readonly onlyRight: readonly Span[];
	/** Part of each side's counted words that lies in a passage, 0 to 1. */
	readonly share: {readonly left: number; readonly right: number};
};

/** A place where a phrase was found. */
export type Hit = {
	/** `Source.id`. */
	readonly source: string;
	/** The sentence it stands in, or both where it runs on from one into the next. */
	readonly span: Span;
	/** 0 to 1; 1 is the phrase as it was typed. */
	readonly score: number;
	/** The matched words, inside `span`, in text order. */
	readonly ranges: readonly Span[];
};
