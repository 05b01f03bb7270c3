import {choose} from './choose.ts';

const SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SCALES: Readonly<Record<string, number>> = {
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
