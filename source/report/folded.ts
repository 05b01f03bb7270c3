import type {Block, Source} from '../core/model.ts';
import {countWords} from '../core/text/words.ts';

const FOLDED_NAMES = {comment: 'comments', furniture: 'site furniture'};

type FoldedKind = keyof typeof FOLDED_NAMES;

/** Blocks that stand together: one that counts alone, neighbours of one folded kind as one. */
export type Group = readonly [Block, ...Block[]];

/** Whether a group is furniture or comments. */
export const isFolded = ([block]: Group): boolean => block.kind in FOLDED_NAMES;

/** The blocks, each alone but for neighbours of one folded kind, which stay together. */
export function groupFolded(blocks: readonly Block[]): readonly Group[] {
	const groups: [Block, ...Block[]][] = [];
	for (const block of blocks) {
		const last = groups.at(-1);
		if (last && isFolded([block]) && last[0].kind === block.kind) last.push(block);
		else groups.push([block]);
	}
	return groups;
}

/** What stands in place of a folded group: `folded: comments, 120 words`. */
export function describeFolded(source: Source, group: Group): string {
	const words = group.reduce((sum, block) => sum + countWords(source.text, block), 0);
	return `folded: ${FOLDED_NAMES[group[0].kind as FoldedKind]}, ${words} words`;
}
