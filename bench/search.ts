import type {Source} from '../source/core/model.ts';
import {indexSources} from '../source/core/search/search.ts';
import {sentencesOf} from '../source/core/text/sentences.ts';
import {makeSource} from '../source/core/text/source.ts';
import {openSamples} from '../source/library/samples.ts';
import {askedCounts, atMost, type Figure, inUnit, median, printFigures, quantile} from './figure.ts';
import {randomNumbers} from './random-numbers.ts';

// Typed letter by letter: as written, misspelt, a name, one common word, figures, an exact phrase, words that few articles hold.
const PHRASES = [
	'lifeline to Moscow in the face of Western pressure',
	'lifline to mosow',
	'Yun Sun of the Stimson Center',
	'China',
	'sanctions against Russia -oil',
	'$160 billion in 2022',
	'"economic ties with Russia"',
	'diplomatic tightrope',
];
const WORDS_PER_ARTICLE = 250;
// One word in six is made up, of a vocabulary in which, as in prose, few words are common and most are rare.
const MADE_UP_SHARE = 1 / 6;
const MADE_UP_WORDS = 100_000;

/** What a keystroke of a search costs in the samples and among made-up articles, and what the index costs. */
export async function searchFigures(articleCounts: readonly number[] = [2_000]): Promise<readonly Figure[]> {
	const samples = await openSamples(new URL('../', import.meta.url));
	return [
		...measure('samples', samples, {median: 3, p95: 3}),
		...articleCounts.flatMap((count) =>
			measure(`${count} articles`, makeArticles(samples, count), {median: 20, p95: 50}),
		),
	];
}

/** Prints the figures of searching. */
export async function searchBench(articleCounts?: readonly number[]): Promise<void> {
	printFigures('search', await searchFigures(articleCounts));
}

function measure(name: string, sources: readonly Source[], most: {median: number; p95: number}): readonly Figure[] {
	// Cut into sentences before, as the library's screen does.
	const words = countWords(sources);
	const before = megabytesUsed();
	const search = indexSources(sources);
	const [, indexing] = time(() => search('warm'));
	const index = megabytesUsed() - before;
	const keystrokes = PHRASES.flatMap((phrase) => [...phrase].map((_, end) => phrase.slice(0, end + 1)));
	for (const typed of keystrokes) search(typed);
	const times = keystrokes.map((typed) => time(() => search(typed))[1]);
	return [
		atMost(`a keystroke, ${name}, median`, median(times), most.median, 'ms'),
		atMost(`a keystroke, ${name}, p95`, quantile(times, 0.95), most.p95, 'ms'),
		{what: `an index of ${words} words, time`, measured: inUnit(indexing, 'ms')},
		// Without --expose-gc what is waiting to be collected counts too, and says nothing.
		...(globalThis.gc ? [{what: `an index of ${words} words, memory`, measured: inUnit(index, 'MB')}] : []),
	];
}

const countWords = (sources: readonly Source[]) =>
	sources.reduce((sum, source) => sum + sentencesOf(source).reduce((sum, {words}) => sum + words.length, 0), 0);

function time<Result>(run: () => Result): [result: Result, milliseconds: number] {
	const start = performance.now();
	const result = run();
	return [result, performance.now() - start];
}

function megabytesUsed(): number {
	globalThis.gc?.();
	const {heapUsed, arrayBuffers} = process.memoryUsage();
	return (heapUsed + arrayBuffers) / 1e6;
}

/** Articles of sample paragraphs in another order, with made-up words strewn in; the same each time. */
function makeArticles(samples: readonly Source[], count: number): readonly Source[] {
	const random = randomNumbers(1);
	const paragraphs = samples.flatMap(({text, blocks}) =>
		blocks.filter(({kind}) => kind === 'paragraph').map(({start, end}) => text.slice(start, end).split(/\s+/)),
	);
	const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
	return Array.from({length: count}, (_, index) => {
		const chosen: string[] = [];
		for (let words = 0; words < WORDS_PER_ARTICLE; ) {
			const paragraph = pick(paragraphs).map((word) => (random() < MADE_UP_SHARE ? makeUpWord(random()) : word));
			words += paragraph.length;
			chosen.push(paragraph.join(' '));
		}
		return makeSource({id: `made-up-${index}`, file: '-', text: chosen.join('\n\n')});
	});
}

/** One of the made-up words, by a number of 0 to 1: the smaller, the commoner and shorter. */
function makeUpWord(at: number): string {
	const syllables = [
		'ba',
		'den',
		'fi',
		'gor',
		'ku',
		'lan',
		'mer',
		'no',
		'pe',
		'ris',
		'sto',
		'tal',
		'vi',
		'wen',
		'zu',
		'ash',
	];
	let word = '';
	// Exponential in `at`, as Zipf's law has it.
	for (let number = Math.floor(MADE_UP_WORDS ** at); number > 0; number >>= 4) word += syllables[number & 15];
	return word;
}

// node bench/search.ts 20000
if (import.meta.main) await searchBench(askedCounts());
