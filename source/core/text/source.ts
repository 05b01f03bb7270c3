import type {Block, Metadata, Source} from '../model.ts';
import {allSteps} from '../steps.ts';
import {findBlocksInSteps} from './blocks.ts';

/** What is known of a source when it comes in. */
export type SourceParts = Pick<Source, 'id' | 'file' | 'text'> & {
	readonly [Key in keyof Metadata]?: Metadata[Key] | undefined;
} & {
	/** Blocks whose kind the file itself tells, in text order; all others are told by their form. */
	readonly known?: readonly Block[] | undefined;
};

/** A source from its text and what is known of it; the title is found in the text, the outlet is the id, where they are not given. */
export function makeSource({id, file, text, known, ...facts}: SourceParts): Source {
	let blocks: Source['blocks'] | undefined;
	let title = facts.title;
	const steps = findBlocksInSteps(text, known);
	const source: Source = {
		id,
		file,
		text,
		outlet: facts.outlet ?? id,
		published: facts.published,
		url: facts.url,
		author: facts.author,
		story: facts.story,
		// Found when they are first asked for: of a hundred sources, two may be compared.
		get blocks() {
			blocks ??= allSteps(steps);
			return blocks;
		},
		get title() {
			title ??= titleOf(text, this.blocks);
			return title;
		},
	};
	findings.set(source, {
		isDone: () => blocks !== undefined,
		goOn() {
			const step = blocks ? undefined : steps.next();
			if (step?.done) blocks = step.value;
		},
	});
	return source;
}

/** The finding of a source's blocks. */
type Finding = {readonly isDone: () => boolean; readonly goOn: () => void};

const findings = new WeakMap<Source, Finding>();

/** Whether the blocks of a source are found: with those of a long text whoever asks for them waits. */
export function hasBlocks(source: Source): boolean {
	return findings.get(source)?.isDone() ?? true;
}

/** Does a step of finding the blocks of a source, of some milliseconds. */
export function findSomeBlocks(source: Source): void {
	findings.get(source)?.goOn();
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
