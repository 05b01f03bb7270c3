import type {Source, Span} from '../../core/model.ts';
import type {Signs} from '../signs.ts';

/** The paragraphs some spans stand in, as a reader counts them: "¶7,8"; a title has none. */
export function paragraphNumbers({blocks}: Source, spans: readonly Span[], {paragraph}: Signs): string {
	const numbers = new Set<number>();
	let number = 0;
	for (const block of blocks) {
		if (block.kind === 'paragraph') number++;
		if (spans.some(({start}) => start >= block.start && start < block.end)) numbers.add(number);
	}
	return `${paragraph}${[...numbers].join(',')}`;
}
