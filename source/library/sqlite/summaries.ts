import type {PlacedBy, Summary} from '../library.ts';

/** The part of SQL that `toSummary` reads from; `where` and order follow. */
export const SELECT_SUMMARY = `
SELECT article.number, article.id, outlet.name AS outlet, title, published, url, author, file, words,
	folded_words AS foldedWords, story.name AS story, story.id AS storyId, story.number AS storyNumber,
	story.is_named AS storyIsNamed, placed_by AS placedBy, sha256, added
FROM article JOIN outlet ON outlet.number = article.outlet LEFT JOIN story ON story.number = article.story
`;

type Nullable<Type> = {
	readonly [Key in keyof Type]: undefined extends Type[Key] ? Exclude<Type[Key], undefined> | null : Type[Key];
};

/** A row of `SELECT_SUMMARY`. */
export type SummaryRow = Nullable<Summary> & {
	readonly storyNumber: number | null;
	readonly storyIsNamed: number | null;
	readonly placedBy: PlacedBy | null;
	readonly sha256: string | null;
	readonly added: string;
};

export function toSummary(row: SummaryRow): Summary {
	return {
		id: row.id,
		number: row.number,
		outlet: row.outlet,
		title: row.title,
		published: row.published ?? undefined,
		url: row.url ?? undefined,
		author: row.author ?? undefined,
		file: row.file,
		words: row.words,
		foldedWords: row.foldedWords,
		story: row.story ?? undefined,
		storyId: row.storyId ?? undefined,
	};
}
