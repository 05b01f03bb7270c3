import type {Metadata, Source} from '../model.ts';
import {findBlocks} from './blocks.ts';

export type SourceParts = Pick<Source, 'id' | 'file' | 'text'> & {readonly [Key in keyof Metadata]?: Metadata[Key]};

/** A source from its text and what is known of it; the title is found in the text, the outlet is the id, where they are not given. */
export function makeSource({id, file, text, ...known}: SourceParts): Source {
	const blocks = findBlocks(text);
	const title = blocks.find(({kind}) => kind === 'title') ?? blocks.find(({kind}) => kind === 'paragraph');
	return {
		id,
		file,
		text,
		blocks,
		outlet: known.outlet ?? id,
		title: known.title ?? (title ? text.slice(title.start, title.end) : ''),
		published: known.published,
		url: known.url,
		author: known.author,
		story: known.story,
	};
}
