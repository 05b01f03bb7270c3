import type {Block, BlockKind, Source} from '../core/model.ts';
import {findWords} from '../core/text/words.ts';
import {sourceFields, toJson} from './json.ts';
import {hang, textColumns, wrap} from './lines.ts';
import {aboutSource} from './list.ts';
import type {Page} from './page.ts';
import {oneLine, quoteSpan} from './quote.ts';
import {countWords} from './word-counts.ts';

/** How an article is shown. */
export type ArticleOptions = {
	/** Furniture and comments in full, instead of one line that stands for them. */
	readonly isUnfolded?: boolean;
};

/** A source for reading: its name, then its blocks, each run of furniture or comments folded to one line. */
export function articleText(source: Source, page: Page, {isUnfolded = false}: ArticleOptions = {}): string {
	const columns = textColumns(page.widthColumns);
	const head = [
		...wrap(page.paint('strong', oneLine(source.outlet)), columns),
		...wrap(page.paint('faint', aboutSource(source)), columns),
	];
	const body = groupFolded(source.blocks).map((blocks) =>
		isFolded(blocks[0]) && !isUnfolded
			? hang('', page.paint('faint', foldedLine(source, blocks)), columns)
			: blocks.flatMap((block, index) => [...(index > 0 ? [''] : []), ...blockLines(source, block, page)]),
	);
	return `${[head, ...body].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const FOLDED: readonly (BlockKind | undefined)[] = ['comment', 'furniture'];

const isFolded = (block: Block | undefined) => FOLDED.includes(block?.kind);

/** The blocks, each alone but for neighbours of one folded kind, which stay together. */
function groupFolded(blocks: readonly Block[]): readonly (readonly Block[])[] {
	const groups: Block[][] = [];
	for (const block of blocks) {
		const last = groups.at(-1);
		if (last && isFolded(block) && last[0]?.kind === block.kind) last.push(block);
		else groups.push([block]);
	}
	return groups;
}

const FOLDED_NAMES: Partial<Record<BlockKind, string>> = {comment: 'comments', furniture: 'site furniture'};

function foldedLine(source: Source, blocks: readonly Block[]): string {
	const words = blocks.reduce((sum, block) => sum + findWords(source.text, block).length, 0);
	return `┄┄ folded: ${FOLDED_NAMES[blocks[0]!.kind]}, ${words} words (--all shows them) ┄┄`;
}

function blockLines(source: Source, block: Block, {widthColumns, paint}: Page): readonly string[] {
	const text = quoteSpan(source.text, block, [], paint);
	const columns = textColumns(widthColumns);
	if (block.kind === 'title' || block.kind === 'heading') return wrap(paint('strong', text), columns);
	if (block.kind === 'quote') return wrap(text, columns - 4).map((line) => `    ${line}`);
	return wrap(isFolded(block) ? paint('faint', text) : text, columns);
}

/** A source as `wirediff show --json` writes it: what is known of it, its text, and the kind of each block. */
export function articleJson(source: Source): string {
	const {author, story, text, blocks} = source;
	return toJson({
		source: {
			...sourceFields(source),
			author: author ?? null,
			story: story ?? null,
			...countWords(source),
			text,
			blocks: blocks.map(({kind, start, end}) => ({kind, start, end})),
		},
	});
}
