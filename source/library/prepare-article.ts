import type {Source} from '../core/model.ts';
import {searchWordsOf} from '../core/search/stretch.ts';
import {type TellingWord, tellingWordsOf} from '../core/stories/telling-words.ts';
import {countSourceWords, type WordCounts} from '../core/text/count-source.ts';
import {sentencesOf} from '../core/text/sentences.ts';
import type {Arrival} from './library.ts';
import {type Marks, marksOf} from './marks.ts';

/** What a store keeps of an article beside what was told of it. Found in its text alone: a thread may find it while another writes. */
export type PreparedArticle = {
	/** Without halves of characters, which no store can keep. */
	readonly source: Source;
	readonly counts: WordCounts;
	readonly marks: Marks;
	/** The words of each block that counts, as searching sees them, with a space between. */
	readonly blockWords: readonly {readonly block: number; readonly forms: string}[];
	readonly tally: WordTally;
	readonly telling: readonly TellingWord[];
};

/**
 * How often an article says each of its words, by form and key, and in how many sentences. A list for each of the three, since to
 * hand a list of triples from thread to thread takes four times as long.
 */
export type WordTally = {
	readonly sentences: number;
	readonly forms: readonly string[];
	readonly keys: readonly string[];
	readonly times: readonly number[];
};

export function prepareArticle(given: Source): PreparedArticle {
	const source = wellFormed(given);
	return {
		source,
		counts: countSourceWords(source),
		marks: marksOf(source),
		blockWords: blockWordsOf(source),
		tally: tallyOf(source),
		telling: tellingWordsOf(source),
	};
}

/** An arrival of which all is found that can be found without a store. */
export function prepareArrival(arrival: Arrival): Arrival {
	const prepared = prepareArticle(arrival.source);
	return {...arrival, source: prepared.source, prepared};
}

export function tallyOf(source: Source): WordTally {
	const places = new Map<string, Map<string, number>>();
	const [forms, keys, times]: [string[], string[], number[]] = [[], [], []];
	const sentences = sentencesOf(source);
	for (const sentence of sentences)
		for (const {form, key} of searchWordsOf(source, sentence)) {
			const byKey = places.get(form) ?? new Map<string, number>();
			places.set(form, byKey);
			const place = byKey.get(key) ?? forms.length;
			byKey.set(key, place);
			forms[place] = form;
			keys[place] = key;
			times[place] = (times[place] ?? 0) + 1;
		}
	return {sentences: sentences.length, forms, keys, times};
}

function blockWordsOf(source: Source): PreparedArticle['blockWords'] {
	return [...Map.groupBy(sentencesOf(source), ({block}) => block)].map(([block, sentences]) => {
		const words = sentences.flatMap((sentence) => searchWordsOf(source, sentence));
		return {block, forms: words.map(({form}) => form).join(' ')};
	});
}

/** Half of a character that needs two units cannot be stored: it becomes the sign for what cannot be read, which is as long. */
function wellFormed(source: Source): Source {
	const {id, file, outlet, title, published, url, author, story, text, blocks} = source;
	return {
		id: id.toWellFormed(),
		file: file.toWellFormed(),
		outlet: outlet.toWellFormed(),
		title: title.toWellFormed(),
		published,
		url: url?.toWellFormed(),
		author: author?.toWellFormed(),
		story: story?.toWellFormed(),
		text: text.toWellFormed(),
		blocks,
	};
}
