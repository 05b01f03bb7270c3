import type {Sentence, Span, Word} from '../../model.ts';
import {coverWords} from './covers.ts';
import {type Figure, findFigures} from './figures.ts';
import {foldWord, isFunctionWord} from './function-words.ts';
import {findNames} from './names.ts';
import type {Meaning, Unit} from './units.ts';

/** The units of a sentence, in text order; together they cover all of it but white space. */
export function findUnits(text: string, sentence: Sentence): readonly Unit[] {
	const covers = coverWords(text, sentence);
	const make = (cover: Span, core: Span, meaning: Meaning): Unit => ({
		...meaning,
		start: cover.start,
		end: cover.end,
		core,
		word: foldWord(text.slice(core.start, core.end)),
		sentence,
	});
	if (sentence.words.length === 0) return covers.map((cover) => make(cover, cover, {kind: 'function', key: ''}));
	return groupWords(text, sentence).map(({first, last, core, meaning}) =>
		make({start: covers[first]!.start, end: covers[last]!.end}, core, meaning),
	);
}

type Group = {readonly first: number; readonly last: number; readonly core: Span; readonly meaning: Meaning};

function groupWords(text: string, sentence: Sentence): readonly Group[] {
	const {words} = sentence;
	const figures = findFigures(text, sentence);
	// "Palm Wednesday" is a name and a weekday: what a figure takes is left out of names.
	const inFigures = wordsIn(words, figures);
	const names = new Map(findNames(text, words, inFigures).map((name) => [name.first, name]));
	const groups: Group[] = [];
	for (let first = 0, figure = 0; first < words.length; ) {
		const {start, end, key} = words[first]!;
		while (figures[figure] && figures[figure]!.end <= start) figure += 1;
		const name = names.get(first);
		let group = groupFigure(words, first, figures[figure], figures[figure + 1]);
		if (!group && name) {
			const {last, keys, isSure} = name;
			const meaning = {kind: 'name', keys, isSure, key: first === last ? key : undefined} as const;
			group = {first, last, core: {start, end: words[last]!.end}, meaning};
		}
		const kind = isFunctionWord(foldWord(text.slice(start, end))) ? 'function' : 'content';
		group ??= {first, last: first, core: {start, end}, meaning: {kind, key}};
		groups.push(group);
		first = group.last + 1;
	}
	return groups;
}

/** The words that lie in one of some spans, even in part. Both are in text order. */
function wordsIn(words: readonly Word[], spans: readonly Span[]): ReadonlySet<Word> {
	let next = 0;
	const inSpans = words.filter(({start, end}) => {
		while (next < spans.length && spans[next]!.end <= start) next += 1;
		return next < spans.length && spans[next]!.start < end;
	});
	return new Set(inSpans);
}

/** The words of a figure; none where two figures share a word ("2-0"): such a word is compared as it stands. */
function groupFigure(words: readonly Word[], first: number, figure?: Figure, next?: Figure): Group | undefined {
	const word = words[first]!;
	if (!figure || figure.start >= word.end) return undefined;
	let last = first;
	while (last + 1 < words.length && words[last + 1]!.start < figure.end) last += 1;
	const {end} = words[last]!;
	if (next && next.start < end) return undefined;
	const core = {start: Math.min(word.start, figure.start), end: Math.max(end, figure.end)};
	return {first, last, core, meaning: {kind: 'figure', value: figure.value}};
}
