import type {Sentence} from '../../model.ts';
import type {Side} from '../side.ts';
import type {Reader} from './reader.ts';
import type {Unit} from './units.ts';

/** 30,000 words a side: a book's chapter. Of what follows each sentence is one unit, so that a megabyte that was copied whole costs little. */
const MAX_WORDS = 30_000;

/** The units of a side, in text order; together they cover all of its sentences but white space. */
export function unitsOfSide({text, sentences}: Side, {units}: Reader): readonly Unit[] {
	let words = 0;
	return sentences.flatMap((sentence) => {
		words += sentence.words.length;
		return words > MAX_WORDS ? wholeSentence(text, sentence) : units(text, sentence);
	});
}

function wholeSentence(text: string, sentence: Sentence): Unit {
	const {start, end} = sentence;
	const key = text.slice(start, end);
	return {kind: 'content', key, start, end, core: {start, end}, word: key, sentence};
}
