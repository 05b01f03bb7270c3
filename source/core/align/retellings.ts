import type {Sentence, Source, Span} from '../model.ts';
import {sentencesOf} from '../text/sentences.ts';
import {type AlignOptions, findGroups} from './align.ts';
import {DEFAULT_THRESHOLD} from './default-threshold.ts';
import {profileOf} from './profile.ts';
import {findRelated} from './related.ts';

/** A sentence of a source and where else it is told. */
export type Retold = {readonly sentence: Sentence; readonly by: readonly Retelling[]};

/** Another source that tells a sentence: its sentences that do, and how likely they do. */
export type Retelling = {readonly source: Source; readonly spans: readonly Span[]; readonly score: number};

/** Who else says this: every sentence of a source, in text order, with the others that tell it, in their order; `others` may hold the source itself. */
export function findRetellings(
	source: Source,
	others: readonly Source[],
	{threshold = DEFAULT_THRESHOLD}: AlignOptions = {},
): readonly Retold[] {
	const rest = others.filter((other) => other !== source);
	const related = findRelated([source, ...rest]).flatMap(([one, other]) => (one === 0 ? [rest[other - 1]!] : []));
	const told = new Map<Sentence, Retelling[]>();
	for (const other of related)
		for (const {left, right, score} of findGroups(source, other, threshold))
			for (const at of left) {
				const spans = right.map((index) => profileOf(other).sentences[index]!);
				const sentence = profileOf(source).sentences[at]!;
				told.set(sentence, [...(told.get(sentence) ?? []), {source: other, spans, score}]);
			}
	return sentencesOf(source).map((sentence) => ({sentence, by: told.get(sentence) ?? []}));
}
