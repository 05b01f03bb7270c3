import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findFigures} from '../../../../source/core/align/wording/figures.ts';
import {isSameValue} from '../../../../source/core/align/wording/values.ts';

const figuresIn = (text: string) => findFigures(text, {start: 0, end: text.length});
const shown = (text: string) => figuresIn(text).map(({start, end}) => text.slice(start, end));
const areSame = (left: string, right: string) => isSameValue(figuresIn(left)[0]!.value, figuresIn(right)[0]!.value);

test('figures are found whole', () => {
	expect(shown('It paid US$1.5 billion, or 27 per cent, on Dec. 14, 2022 at 3:30 p.m.')).toEqual([
		'US$1.5 billion',
		'27 per cent',
		'Dec. 14, 2022',
		'3:30 p.m.',
	]);
	expect(shown('Twenty-five men and two hundred women met on the 3rd floor in 1999.')).toEqual([
		'Twenty-five',
		'two hundred',
		'3rd',
		'1999',
	]);
});

test('the second half of a year is no fifty per cent, and a season no vote', () => {
	expect(shown('In the second half of 2019-20 scores fell from 10 to 15 percent.')).toEqual([
		'second',
		'2019',
		'20',
		'10',
		'15 percent',
	]);
});

test('digits glued to letters, "one" and the verb "may" are no figures', () => {
	expect(shown('One of the F-16s may leave, the G20 said of COVID-19.')).toEqual([]);
});

test('one value has many spellings', () => {
	for (const [left, right] of [
		['$160 billion', '160bn dollars'],
		['$160 billion', 'US$160,000 million'],
		['€2.5m', '2.5 million euros'],
		['27%', '27 percent'],
		['Dec. 14', '14th of December'],
		['2022-12-14', 'December 14, 2022'],
		['two hundred and six', '206'],
		['12 p.m.', '12:00'],
		['third', '3rd'],
		['52-48', 'voted 48 to 52'],
		['half of them', '50%'],
		['two dozen', '24'],
	] as const)
		expect(`${left} ${areSame(left, right)} ${right}`).toBe(`${left} true ${right}`);
});

test('other currencies, parts of a date and scales are other values', () => {
	for (const [left, right] of [
		['$160', '£160'],
		['C$5', '$5'],
		['5%', '5'],
		['Dec. 14', 'Dec. 15'],
		['5 million', '5 billion'],
		['12 a.m.', '12 p.m.'],
	] as const)
		expect(`${left} ${areSame(left, right)} ${right}`).toBe(`${left} false ${right}`);
});

test('figures follow each other inside the text, whatever it is', () => {
	const parts = fc.constantFrom(
		'$',
		'12',
		'.',
		',',
		' ',
		'May',
		'Dec. ',
		'%',
		'two',
		'-',
		'bn',
		':',
		'30',
		'p.m.',
		'€',
		'th',
		'٣',
		'in 2020',
	);
	fc.assert(
		fc.property(fc.array(parts, {maxLength: 30}), (list) => {
			const text = list.join('');
			let from = 0;
			for (const {start, end, value} of figuresIn(text)) {
				expect(start).toBeGreaterThanOrEqual(from);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				if (value.sort === 'amount') expect(value.amount).not.toBeNaN();
				from = end;
			}
		}),
	);
});
