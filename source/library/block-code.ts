import type {Block, BlockKind} from '../core/model.ts';

// Never another letter for a kind: they are stored.
const LETTERS: Readonly<Record<BlockKind, string>> = {
	title: 't',
	heading: 'h',
	paragraph: 'p',
	quote: 'q',
	comment: 'c',
	furniture: 'f',
};
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as BlockKind]));

/** Blocks as a short text: for each its kind's letter, the distance from the end of the one before, and its length: `t0,28p2,140`. */
export function writeBlocks(blocks: readonly Block[]): string {
	let before = 0;
	return blocks
		.map(({kind, start, end}) => {
			const code = `${LETTERS[kind]}${start - before},${end - start}`;
			before = end;
			return code;
		})
		.join('');
}

/** The blocks that `writeBlocks` wrote. Throws for any other text. */
export function readBlocks(code: string): readonly Block[] {
	let before = 0;
	const blocks: Block[] = [];
	for (const [whole, letter = '', gap, length] of code.matchAll(/([a-z])(\d+),(\d+)|./gs)) {
		const kind = KINDS.get(letter);
		if (kind === undefined) throw new RangeError(`"${whole}" is no block`);
		const start = before + Number(gap);
		before = start + Number(length);
		blocks.push({start, end: before, kind});
	}
	return blocks;
}
