import {choose} from './choose.ts';

const SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SCALES: Readonly<Record<string, number>> = {
	dozen: 12,
	hundred: 1e2,
	thousand: 1e3,
	k: 1e3,
	million: 1e6,
	m: 1e6,
	mn: 1e6,
	mln: 1e6,
	billion: 1e9,
	bn: 1e9,
	trillion: 1e12,
	tn: 1e12,
};

const eitherCase = (word: string) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`;
const STARTS = [...SMALL.slice(2), ...TENS].map(eitherCase);

/** Source of an expression for a number in words below a thousand ("two", "twenty-five", "two hundred"), but for "zero" and a lone "one". */
export const NUMBER_WORD = `${choose(STARTS.join('|'))}(?:[ -](?:hundred(?: and)?|${choose(SMALL.slice(1).join('|'))}))*`;

/** The number that `NUMBER_WORD` matched. */
export function readNumberWords(words: string): number {
	let sum = 0;
	for (const word of words.toLowerCase().split(/[ -]/))
		if (word === 'hundred') sum *= 100;
		else if (SMALL.includes(word)) sum += SMALL.indexOf(word);
		else if (TENS.includes(word)) sum += (TENS.indexOf(word) + 1) * 10;
	return sum;
}

/** What "thousand", "bn" and the like multiply by. */
export const readScale = (scale: string): number => SCALES[scale]!;

/** Source of an expression for a part of a whole in words: "half", "a third", "two-thirds". "Two quarters" are half a year. */
export const FRACTION =
	'[Hh]alf|(?<=\\b(?:[Aa]|[Oo]ne)[ -])(?:third|quarter|fifth)|(?:[Tt]wo|[Tt]hree|[Ff]our)(?:[ -](?:thirds|fifths)|-quarters)';

/** The part that `FRACTION` matched, in per cent. */
export function readFraction(words: string): number {
	const [, count = 'one', part] = /^(?:(\w+)[ -])?(half|third|quarter|fifth)/.exec(words.toLowerCase())!;
	return (SMALL.indexOf(count) * 100) / {half: 2, third: 3, quarter: 4, fifth: 5}[part!]!;
}

/** Source of an expression for an order of magnitude: "dozens", "tens of thousands". */
export const MAGNITUDE =
	'(?:(?:[Tt]ens|[Hh]undreds) of )?(?:[Tt]housands|[Mm]illions)|[Dd]ozens|[Ss]cores(?= of)|[Hh]undreds';

const MAGNITUDES: Readonly<Record<string, number>> = {
	tens: 10,
	dozens: 24,
	scores: 40,
	hundreds: 100,
	thousands: 1e3,
	millions: 1e6,
};

/** The least number that what `MAGNITUDE` matched is said of. */
export const readMagnitude = (words: string): number =>
	words
		.toLowerCase()
		.split(' of ')
		.reduce((least, word) => least * MAGNITUDES[word]!, 1);
