import {makeSource, type SourceParts} from '../../source/core/text/source.ts';

/** A source of some paragraphs. */
export function sourceOf(id: string, text: string, facts: Partial<SourceParts> = {}) {
	return makeSource({file: `${id}.txt`, text, ...facts, id});
}
