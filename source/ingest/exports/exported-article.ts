import type {Piece} from '../pieces.ts';

/** An article as the export of an archive has it, its facts as they are written there. */
export type ExportedArticle = {
	readonly title: string | undefined;
	readonly outlet: string | undefined;
	readonly byline: string | undefined;
	readonly date: string | undefined;
	readonly time?: string | undefined;
	readonly pieces: readonly Piece[];
};
