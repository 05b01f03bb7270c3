import type {Block} from '../model.ts';

/** The paragraph-sized blocks of a text, in order. */
export function findBlocks(text: string): readonly Block[] {
	return [...text.matchAll(/\S[^\n]*/g)].map((line) => ({
		start: line.index,
		end: line.index + line[0].trimEnd().length,
		kind: 'paragraph',
	}));
}
