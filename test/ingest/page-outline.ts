import {fileURLToPath} from 'node:url';
import {expect} from 'vitest';
import type {Source} from '../../source/core/model.ts';
import {openPaths} from '../../source/ingest/open.ts';

/** The source in a page of the fixtures, which gives one without a complaint. */
export async function openPage(name: string): Promise<Source> {
	const {sources, notes} = await openPaths([fileURLToPath(new URL(`../fixtures/pages/${name}.html`, import.meta.url))]);
	expect(notes).toEqual([]);
	expect(sources).toHaveLength(1);
	return sources[0]!;
}

/** What is known of a source, a line each. */
export const facts = ({title, outlet, author, published, url}: Source) =>
	[title, outlet, author, published, url].join('\n');

/** The blocks that count, each with its kind unless it is a paragraph, and only its first and last words. */
export function outline({text, blocks}: Source): string {
	return blocks
		.filter(({kind}) => kind !== 'furniture' && kind !== 'comment')
		.map(({start, end, kind}) => (kind === 'paragraph' ? '' : `[${kind}] `) + ends(text.slice(start, end)))
		.join('\n');
}

function ends(text: string): string {
	const words = text.split(' ');
	return words.length <= 10 ? text : `${words.slice(0, 5).join(' ')} … ${words.slice(-4).join(' ')}`;
}
