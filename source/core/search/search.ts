import type {Hit, Source} from '../model.ts';
import {sentencesOf} from '../text/sentences.ts';

/** Finds a phrase in the sources it was made for; hits in order of the sources, the best first within each. */
export type Search = (phrase: string) => readonly Hit[];

/** Makes a search over the sentences of some sources. */
export function indexSources(sources: readonly Source[]): Search {
	return (phrase) =>
		sources.flatMap((source) =>
			sentencesOf(source).flatMap((sentence) => {
				const at = source.text.slice(sentence.start, sentence.end).toLowerCase().indexOf(phrase.toLowerCase());
				if (at < 0 || !phrase) return [];
				const start = sentence.start + at;
				return {
					source: source.id,
					span: {start: sentence.start, end: sentence.end},
					score: 1,
					ranges: [{start, end: start + phrase.length}],
				};
			}),
		);
}
