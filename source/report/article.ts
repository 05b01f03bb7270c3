import type {Block, Source} from '../core/model.ts';
import {countSourceWords} from '../core/text/count-source.ts';
import {countWords} from '../core/text/words.ts';
import {sourceFields, toJson} from './json.ts';
import {drawAll, type Line, lineOf} from './line.ts';
import {aboutSource} from './list.ts';
import type {Page} from './page.ts';
import {oneLine, quoteSpan} from './quote.ts';
import {hang, textColumns, wrap} from './wrap.ts';

/** How an article is shown. */
export type ArticleOptions = {
	/** Furniture and comments in full, instead of one line that stands for them. */
	readonly isUnfolded?: boolean;
};

/** A source for reading: its name, then its blocks, each run of furniture or comments folded to one line. */
export function articleText(source: Source, page: Page, {isUnfolded = false}: ArticleOptions = {}): string {
	const columns = textColumns(page);
	const head = [
		...wrap(lineOf(oneLine(source.outlet), 'strong'), columns, page),
		...wrap(lineOf(aboutSource(source), 'faint'), columns, page),
	];
	const paragraphs = isUnfolded
		? source.blocks.map((block) => blockLines(source, block, page))
		: groupFolded(source.blocks).map((group) =>
				isFolded(group[0])
					? wrap(lineOf(foldedText(source, group), 'faint'), columns, page)
					: blockLines(source, group[0], page),
			);
	return drawAll([head, ...paragraphs], page);
}

const FOLDED_NAMES = {comment: 'comments', furniture: 'site furniture'};

type FoldedKind = keyof typeof FOLDED_NAMES;

const isFolded = (block: Block): block is Block & {kind: FoldedKind} => block.kind in FOLDED_NAMES;

type Group = [Block, ...Block[]];

/** The blocks, each alone but for neighbours of one folded kind, which stay together. */
function groupFolded(blocks: readonly Block[]): readonly Group[] {
	const groups: Group[] = [];
	for (const block of blocks) {
		const last = groups.at(-1);
		if (last && isFolded(block) && last[0].kind === block.kind) last.push(block);
		else groups.push([block]);
	}
	return groups;
}

function foldedText(source: Source, group: Group): string {
	const kind = group[0].kind as FoldedKind;
	const words = group.reduce((sum, block) => sum + countWords(source.text, block), 0);
	return `┄┄ folded: ${FOLDED_NAMES[kind]}, ${words} words (--all shows them) ┄┄`;
}

function blockLines(source: Source, block: Block, page: Page): readonly Line[] {
	const text = quoteSpan(source.text, block, [], page);
	if (block.kind === 'quote') return hang('    ', text, textColumns(page), page);
	if (block.kind === 'title' || block.kind === 'heading')
		return wrap(lineOf(text.text, 'strong'), textColumns(page), page);
	return wrap(isFolded(block) ? lineOf(text.text, 'faint') : text, textColumns(page), page);
}

/** A source as `wirediff show --json` writes it: what is known of it, its text, and the kind of each block. */
export function articleJson(source: Source): string {
	const {author, story, text, blocks} = source;
	return toJson({
		source: {
			...sourceFields(source),
			author: author ?? null,
			story: story ?? null,
			...countSourceWords(source),
			text,
			blocks: blocks.map(({kind, start, end}) => ({kind, start, end})),
		},
	});
}
