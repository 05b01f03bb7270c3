import type {Source} from '../core/model.ts';
import type {PlacedBy} from './library.ts';

/** A library as a row of records: its articles in the order of adding, then which stories a person parted. */
export type LibraryRecord =
	| ({readonly kind: 'article'} & ArticleRecord)
	| {readonly kind: 'parted'; readonly stories: readonly [StoryRecord, StoryRecord]};

/** Everything a library holds of one article. */
export type ArticleRecord = {
	readonly source: Source;
	/** `Summary.number`. */
	readonly number: number;
	readonly sha256: string | undefined;
	readonly added: string;
	readonly terms: readonly string[];
	readonly placed: {readonly story: StoryRecord; readonly by: PlacedBy} | undefined;
};

/** A story, apart from its articles. */
export type StoryRecord = {readonly id: string; readonly name: string; readonly isNamed: boolean};
