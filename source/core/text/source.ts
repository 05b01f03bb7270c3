import type {Metadata, Source} from '../model.ts';
import {findBlocks} from './blocks.ts';

/** What is known of a source when it comes in. */
export type SourceParts = Pick<Source, 'id' | 'file' | 'text'> & {readonly [Key in keyof Metadata]?: Metadata[Key]};

/** A source from its text and what is known of it; the title is found in the text, the outlet is the id, where they are not given. */
export function makeSource({id, file, text, ...known}: SourceParts): Source {
	let blocks: Source['blocks'] | undefined;
	let title = known.title;
	return {
		id,
		file,
		text,
		outlet: known.outlet ?? id,
		published: known.published,
		url: known.url,
		author: known.author,
		story: known.story,
		// Found when they are first asked for: of a hundred sources, two may be compared.
		get blocks() {
			blocks ??= findBlocks(text);
			return blocks;
		},
		get title() {
			title ??= titleOf(text, this.blocks);
			return title;
		},
	};
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
