import type {Block, Metadata} from '../core/model.ts';
import type {Web} from './web.ts';

/** One text that was found in a file, and what the file says of it. What it does not say is left out. */
export type Document = {readonly [Key in keyof Metadata]?: Metadata[Key] | undefined} & {
	readonly text: string;
	/** Parts of the text whose kind the format tells, in order; the others are told by their form. */
	readonly known?: readonly Block[] | undefined;
	/** Of the bytes of the whole file, in hexadecimal digits, where that was asked for. */
	readonly sha256?: string | undefined;
	/** Whether it is a feed's entry, whose page may hold more. */
	readonly isEntry?: boolean;
};

/** How files and addresses are read. */
export type Reading = {
	/** Whether documents tell the SHA-256 of the bytes they came from: what computes it takes 50 ms to load. */
	readonly isHashed?: boolean;
	/** How addresses are; without it, none is fetched. */
	readonly web?: Web | undefined;
	/** Is told how much of a long file is read, 0 to 1, and 1 at last. */
	readonly tellPart?: (name: string, part: number) => void;
};

/** A line about what gave no source. */
export type Note = {readonly note: string};

/** What is known of a file before it is read. */
export type FileFacts = {
	/** What messages call it. */
	readonly name: string;
	/** Where it was fetched. */
	readonly address?: string | undefined;
	/** The encoding that its server names. */
	readonly charset?: string | undefined;
	/** Whether entries of a feed that have an address and no text are wanted, too. */
	readonly isFollowed?: boolean;
};

/** What a format's module is given. */
export type Input = FileFacts & {
	/** The file from its beginning, in chunks, so that one that holds many texts need not be held whole. */
	readonly chunks: () => AsyncIterable<Uint8Array>;
	/** The documents in a file that this one holds, such as what is attached to a mail. */
	readonly readInside: ReadInside;
};

/** Reads a file that another holds; throws as `ReadDocuments` does. */
export type ReadInside = (
	bytes: Uint8Array,
	file: {readonly name: string; readonly mediaType: string},
) => AsyncIterable<Document | Note>;

/**
 * Finds the documents in a file of one format, in their order. Throws a `UserError` where the file holds none that can be
 * read; any other error is the format's parser's, at a file it cannot make sense of.
 */
export type ReadDocuments = (input: Input) => AsyncIterable<Document | Note>;
