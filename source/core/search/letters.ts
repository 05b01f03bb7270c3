import Fuse, {type IFuseOptions} from 'fuse.js';
import type {PhraseMatch} from './match-phrase.ts';
import type {QueryWord} from './query.ts';
import type {SearchWord} from './search-word.ts';
import type {WeighedWord} from './weigh.ts';

/** Words in which a phrase, or most of it, was found. */
export type FoundPhrase = {readonly words: readonly SearchWord[]; readonly match: PhraseMatch};

// Texts are folded before, may match anywhere, and are measured however unlike they are.
const OPTIONS: IFuseOptions<string> = {
	isCaseSensitive: true,
	ignoreLocation: true,
	ignoreFieldNorm: true,
	includeScore: true,
	shouldSort: false,
	threshold: 1,
};
// "teh" for "the", "life line" for "lifeline": up to every third letter may be wrong where the words around it are right.
const SLOT_THRESHOLD = 0.34;

/**
 * How alike a phrase and the places where it was found are letter by letter, 0 to 1 in the order of `found`; 1 is the same words.
 * It sees what comparing word by word does not: what stands in the place of words that were not found.
 *
 * Method: Fuse.js over the stretch of each text in which the whole phrase would stand. A phrase of more than 32 letters is compared
 * in pieces of 32, which may overlap and match in any order; nearness is the words' business.
 */
export function likenessByLetters(phrase: readonly QueryWord[], found: readonly FoundPhrase[]): readonly number[] {
	const windows = found.map(({words, match}) => joinForms(words.slice(...windowOf(phrase, match))));
	const pattern = joinForms(phrase);
	const likeness = windows.map(() => 0);
	if (pattern === '') return likeness;
	for (const {refIndex, item, score = 1} of new Fuse(windows, OPTIONS).search(pattern)) {
		// Fuse.js looks for the phrase inside the window, and gives .001 if it is all there; what else the window holds counts against it.
		const found = score <= 0.001 ? 1 : 1 - score;
		likeness[refIndex] = found * Math.min(1, pattern.length / item.length);
	}
	return likeness;
}

/**
 * The words that answer a phrase, as indexes in text order: those that were matched as words, and those that fill a gap the matched ones
 * leave in both the phrase and the text, if their letters are nearly the same.
 */
export function answeringWords(
	phrase: readonly WeighedWord[],
	{words, match: {pairs}}: FoundPhrase,
): readonly number[] {
	const answering = pairs.map(({at}) => at);
	const answered = new Set(pairs.map(({asked}) => asked));
	const edges = [{at: -1, asked: -1}, ...pairs, {at: words.length, asked: phrase.length}];
	for (let index = 1; index < edges.length; index++) {
		const [left, right] = [edges[index - 1]!, edges[index]!];
		const room = right.asked - left.asked - 1;
		const missing = room > 0 ? phrase.slice(left.asked + 1, right.asked) : [];
		if (missing.length === 0 || missing.some((_, offset) => answered.has(left.asked + 1 + offset))) continue;
		const from = index === 1 ? Math.max(0, right.at - room) : left.at + 1;
		const to = index === edges.length - 1 ? Math.min(words.length, from + room) : right.at;
		if (isNearlySame(joinForms(missing), joinForms(words.slice(from, to))))
			for (let at = from; at < to; at++) answering.push(at);
	}
	return answering.sort((left, right) => left - right);
}

function isNearlySame(wanted: string, written: string): boolean {
	// Fuse.js looks for one inside the other; here both must be the same all along.
	if (Math.abs(wanted.length - written.length) > SLOT_THRESHOLD * wanted.length) return false;
	return Fuse.match(wanted, written, {...OPTIONS, threshold: SLOT_THRESHOLD}).isMatch;
}

/** From the word that would be the phrase's first to the one after its last, as far as the text goes. */
function windowOf(phrase: readonly QueryWord[], {pairs}: PhraseMatch): [from: number, to: number] {
	const [first, last] = [pairs[0], pairs.at(-1)];
	if (!first || !last) return [0, 0];
	return [Math.max(0, first.at - first.asked), Math.max(first.at, last.at + phrase.length - last.asked)];
}

const joinForms = (words: readonly {readonly form: string}[]) => words.map(({form}) => form).join(' ');
