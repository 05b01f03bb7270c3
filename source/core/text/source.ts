import type {Metadata, Source} from '../model.ts';
import {findBlocks} from './blocks.ts';
import {countWords} from './words.ts';

/** What is known of a source when it comes in. */
export type SourceParts = Pick<Source, 'id' | 'file' | 'text'> & {readonly [Key in keyof Metadata]?: Metadata[Key]};

/** A source from its text and what is known of it; the title is found in the text, the outlet is the id, where they are not given. */
export function makeSource({id, file, text, ...known}: SourceParts): Source {
	const blocks = findBlocks(text);
	return {
		id,
		file,
		text,
		blocks,
		outlet: known.outlet ?? id,
		title: known.title ?? titleOf(text, blocks),
		published: known.published,
		url: known.url,
		author: known.author,
		story: known.story,
	};
}

/** The words of a source that count, and those of its comments and furniture. Cheaper than its sentences. */
export function countSourceWords({text, blocks}: Source): {readonly words: number; readonly foldedWords: number} {
	let words = 0;
	let foldedWords = 0;
	for (const block of blocks) {
		const count = countWords(text, block);
		if (block.kind === 'comment' || block.kind === 'furniture') foldedWords += count;
		else words += count;
	}
	return {words, foldedWords};
}

// As long as a long headline; lists shorten it further to their width.
const MAX_TITLE_LENGTH = 120;

/** The title block, or the first words that count, on one line. */
function titleOf(text: string, blocks: Source['blocks']): string {
	const block =
		blocks.find(({kind}) => kind === 'title') ??
		blocks.find(({kind}) => kind !== 'furniture' && kind !== 'comment') ??
		blocks[0];
	if (!block) return '';
	const title = text.slice(block.start, block.end).replaceAll(/\s+/g, ' ').replace(/^#+ /, '');
	if (block.kind === 'title' || title.length <= MAX_TITLE_LENGTH) return title;
	return `${title.slice(0, MAX_TITLE_LENGTH).replace(/\s\S*$/, '')}…`;
}
