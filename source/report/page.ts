/** What a stretch of text is, for whoever decides how it looks. `left`, `right` and `same` are words inside a passage. */
export type Role = 'strong' | 'faint' | 'left' | 'right' | 'same' | 'hit';

/** How roles look: the signs around a stretch, which take columns, and what is done to the stretch when it is drawn. */
export type Look = {
	readonly signs: Readonly<Partial<Record<Role, readonly [before: string, after: string]>>>;
	readonly style: (role: Role, text: string) => string;
};

/** What text is laid out for. */
export type Page = {
	readonly widthColumns: number;
	readonly look: Look;
	/** How many columns of a terminal a text takes. */
	readonly columnsOf: (text: string) => number;
};

/** Marks with signs alone, for paper, files and terminals without colour. */
export const PLAIN_LOOK: Look = {
	signs: {left: ['[-', '-]'], right: ['{+', '+}'], same: ['[', ']'], hit: ['[', ']']},
	style: (_role, text) => text,
};
