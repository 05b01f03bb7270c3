import type {Hit, Source} from '../../../source/core/model.ts';
import {makeSource} from '../../../source/core/text/source.ts';

/** Sources of some texts, called a, b, c and so on. */
export function makeSources(...texts: readonly string[]): readonly Source[] {
	return texts.map((text, index) => {
		const id = String.fromCharCode(97 + index);
		return makeSource({id, file: `${id}.txt`, text});
	});
}

/** A hit as the eye reads it: its source and its sentence with the matched words in brackets. */
export function show(sources: readonly Source[], {source: id, span, ranges}: Hit): string {
	const {text} = sources.find((source) => source.id === id)!;
	let shown = '';
	let at = span.start;
	for (const {start, end} of ranges) {
		shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
		at = end;
	}
	return `${id}: ${shown}${text.slice(at, span.end)}`;
}
