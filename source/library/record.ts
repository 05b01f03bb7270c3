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
	/** Of the bytes of its file as they came, in hexadecimal digits. */
	readonly sha256: string | undefined;
	/** ISO 8601, in UTC. */
	readonly added: string;
	readonly placed: {readonly story: StoryRecord; readonly by: PlacedBy} | undefined;
};

/** How some stories stand: what they are called, where each article is and who put it there, which of them were parted. */
export type Standing = {
	readonly stories: readonly StoryRecord[];
	/** Articles and stories by their ids. */
	readonly placed: readonly {
		readonly article: string;
		readonly story: string | null;
		readonly by: PlacedBy | null;
	}[];
	readonly parted: readonly (readonly [one: string, other: string])[];
};

/** A story, apart from its articles. */
export type StoryRecord = {readonly id: string; readonly name: string; readonly isNamed: boolean};
