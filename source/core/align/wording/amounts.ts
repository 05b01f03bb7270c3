import {readNumberWords, readScale} from './number-words.ts';
import type {Value} from './values.ts';

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
	[/^(?:C|CA)\$/, 'cad'],
	[/^A\$/, 'aud'],
	[/^HK\$/, 'hkd'],
	[/^NZ\$/, 'nzd'],
	[/^S\$/, 'sgd'],
	[/\$|dollar|USD/, 'usd'],
	[/€|euro|EUR/, 'eur'],
	[/£|pound|GBP/, 'gbp'],
	[/yuan|renminbi/, 'cny'],
	// The sign of the yen is also that of the yuan: read as a unit of its own, so that it never contradicts either.
	[/¥/, '¥'],
	[/yen/, 'jpy'],
	[/₽|r(?:o)?uble/, 'rub'],
	[/₹|rupee/, 'inr'],
];

/** A number with what stands around it, as the expression in figures.ts names its parts. */
export function readAmount({
	sign,
	digits,
	words,
	scale,
	percent,
	currency,
}: Readonly<Record<string, string | undefined>>): Extract<Value, {sort: 'amount'}> | undefined {
	const money = sign ?? currency;
	// "5m" may be metres; with a currency it is millions.
	if (scale === 'm' && !money) return undefined;
	const number = digits ? Number(digits.replaceAll(',', '')) : readNumberWords(words!);
	// 12 digits: what is left of a sum like 1.1 * 1e6 after its rounding error.
	const amount = Number((number * (scale ? readScale(scale) : 1)).toPrecision(12));
	return {sort: 'amount', amount, unit: percent ? '%' : money ? CURRENCIES.find(([sign]) => sign.test(money))![1] : ''};
}
