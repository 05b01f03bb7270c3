import type {Block, Source} from '../core/model.ts';
import {countSourceWords} from '../core/text/count-source.ts';
import {describeFolded, groupFolded, isFolded} from './folded.ts';
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
				isFolded(group)
					? wrap(lineOf(`┄┄ ${describeFolded(source, group)} (--all shows them) ┄┄`, 'faint'), columns, page)
					: blockLines(source, group[0], page),
			);
	return drawAll([head, ...paragraphs], page);
}

function blockLines(source: Source, block: Block, page: Page): readonly Line[] {
	const text = quoteSpan(source.text, block, [], page);
	if (block.kind === 'quote') return hang('    ', text, textColumns(page), page);
	if (block.kind === 'title' || block.kind === 'heading')
		return wrap(lineOf(text.text, 'strong'), textColumns(page), page);
	return wrap(isFolded([block]) ? lineOf(text.text, 'faint') : text, textColumns(page), page);
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
