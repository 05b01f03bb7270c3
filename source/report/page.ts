/** What a stretch of text is, for whoever decides how it looks. `left`, `right` and `same` are words inside a passage. */
export type Role = 'strong' | 'faint' | 'left' | 'right' | 'same' | 'hit';

/** Gives a stretch of text the look of its role. The text holds no line feeds and no controls. */
export type Paint = (role: Role, text: string) => string;

/** What text is laid out for. */
export type Page = {readonly widthColumns: number; readonly paint: Paint};

const MARKS: Readonly<Record<Role, readonly [before: string, after: string]>> = {
	strong: ['', ''],
	faint: ['', ''],
	left: ['[-', '-]'],
	right: ['{+', '+}'],
	same: ['[', ']'],
	hit: ['[', ']'],
};

/** Marks with signs alone, for paper, files and terminals without colour. */
export const paintPlain: Paint = (role, text) => MARKS[role].join(text);
