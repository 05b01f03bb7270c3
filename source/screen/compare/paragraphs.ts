import type {Source, Span} from '../../core/model.ts';
import type {Signs} from '../signs.ts';

/** The paragraphs some spans stand in, as a reader counts them: "¶7,8"; "title" in the title, which is not counted. */
export function paragraphNumbers({blocks}: Source, spans: readonly Span[], {paragraph}: Signs): string {
	const numbers = new Set<number | string>();
	let number = 0;
	for (const block of blocks) {
		if (block.kind === 'paragraph') number++;
		if (spans.some(({start}) => start >= block.start && start < block.end))
			numbers.add(block.kind === 'title' ? 'title' : number);
	}
	return numbers.has('title') && numbers.size === 1 ? 'title' : `${paragraph}${[...numbers].join(',')}`;
}
