import type {Sentence} from '../../model.ts';
import {bareSentence} from './bare.ts';
import {findUnits} from './find-units.ts';
import type {Unit} from './units.ts';

/** What a comparison of wordings reads of the sentences of a text. */
export type Reader = {
	readonly units: (text: string, sentence: Sentence) => readonly Unit[];
	/** The letters and figures of a sentence. */
	readonly bare: (text: string, sentence: Sentence) => string;
};

/**
 * A reader for one comparison of two sources, which reads a sentence once, in however many passages it stands. Not for longer: what
 * is read of all sources would cost the garbage collector more than it saves.
 */
export const makeReader = (): Reader => ({units: readOnce(findUnits), bare: readOnce(bareSentence)});

function readOnce<Reading>(read: (text: string, sentence: Sentence) => Reading) {
	const known = new Map<Sentence, Reading>();
	return (text: string, sentence: Sentence): Reading => {
		let reading = known.get(sentence);
		if (reading === undefined) {
			reading = read(text, sentence);
			known.set(sentence, reading);
		}
		return reading;
	};
}
