import type {Source, Span} from '../../core/model.ts';
import {touching} from '../../core/touching.ts';
import {remember} from '../memo.ts';
import type {Signs} from '../signs.ts';

/** A block, and its number among the paragraphs; that of the last one before it where it is none. */
type Numbered = Span & {readonly name: 'title' | number};

const numbered = new WeakMap<Source, readonly Numbered[]>();

/** The paragraphs some spans stand in, as a reader counts them: "¶7,8"; "title" in the title, which is not counted. */
export function paragraphNumbers(source: Source, spans: readonly Span[], {paragraph}: Signs): string {
	const blocks = remember(numbered, source, () => numberBlocks(source));
	const found = spans.flatMap(({start}) => touching(blocks, {start, end: start + 1}));
	const names = new Set(found.toSorted((a, b) => a.start - b.start).map(({name}) => name));
	return names.has('title') && names.size === 1 ? 'title' : `${paragraph}${[...names].join(',')}`;
}

function numberBlocks({blocks}: Source): readonly Numbered[] {
	let number = 0;
	return blocks.map(({kind, start, end}) => {
		if (kind === 'paragraph') number++;
		return {start, end, name: kind === 'title' ? 'title' : number};
	});
}
