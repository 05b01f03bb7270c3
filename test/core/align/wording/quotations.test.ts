import {expect, test} from 'vitest';
import {findQuotations} from '../../../../source/core/align/wording/quotations.ts';
import {sideOf, textAt} from './sides.ts';

const quotationsIn = (text: string) => findQuotations(sideOf(text)).map((span) => textAt(text, span));

test('quotations are found in all common marks', () => {
	for (const marked of [
		'“we wait”',
		'"we wait"',
		'„we wait“',
		'«we wait»',
		'»we wait«',
		'‘we wait’',
		"'we wait'",
		'「we wait」',
	])
		expect(quotationsIn(`She said ${marked} again.`)).toEqual(['we wait']);
});

test('apostrophes and clipped words open nothing', () => {
	expect(quotationsIn("The workers' plan didn't please Voss's 'em all, 'twas said in the '90s.")).toEqual([]);
});

test('a quotation within a quotation is part of it', () => {
	expect(quotationsIn('“He said ‘no limits’ twice,” she said.')).toEqual(['He said ‘no limits’ twice,']);
});

test('a sentence from the middle of a quotation is one', () => {
	const text = 'Voss said: "Nobody slept. The bridge must close. We wait."';
	const {sentences} = sideOf(text);
	const side = {text, sentences: sentences.filter(({start}) => text.startsWith('The bridge', start))};
	expect(findQuotations(side).map((span) => textAt(text, span))).toEqual(['The bridge must close.']);
});

test('a mark left open is a slip, unless the next paragraph opens again', () => {
	expect(quotationsIn('“We wait. Nobody slept.\nThe bridge is closed.')).toEqual([]);
	expect(quotationsIn('“We wait.\n\n“Nobody slept.”')).toEqual(['We wait.', 'Nobody slept.']);
});
