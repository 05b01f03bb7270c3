import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Side} from '../../../../source/core/align/side.ts';
import {compareWording} from '../../../../source/core/align/wording/compare-wording.ts';
import {makeReader} from '../../../../source/core/align/wording/reader.ts';
import {unitsOfSide} from '../../../../source/core/align/wording/side-units.ts';
import {isSameUnit} from '../../../../source/core/align/wording/units.ts';
import type {Change, Span} from '../../../../source/core/model.ts';
import {sideOf, textAt} from './sides.ts';

const WORDS =
	'the of and Xi Jinping Putin China said will could not never no denied officials “trade rose” 27% $5 billion two Dec. 14 May ties tie — “ ” " \' \n . , ! ? ( ) 🎉 👩‍👩‍👧 贸易 增长 café CAFÉ U.S. Mr. 2-0 according to report failed 1,000 1.5 percent per cent New York'.split(
		' ',
	);
const prose = fc.array(fc.constantFrom(...WORDS), {maxLength: 60}).map((words) => words.join(' '));
const anyText = fc.oneof(prose, fc.string({unit: 'binary', maxLength: 80}), fc.string({maxLength: 80}));
const bothTexts = fc.oneof(
	fc.tuple(anyText, anyText),
	anyText.map((text) => [text, text] as const),
);

const spansOf = (changes: readonly Change[], side: 'left' | 'right'): readonly Span[] =>
	changes.flatMap((change) =>
		side === 'left' ? (change.kind === 'right' ? [] : [change.left]) : change.kind === 'left' ? [] : [change.right],
	);
const inOrder = (spans: readonly Span[]) => [...spans].sort((a, b) => a.start - b.start);

test('the stretches tile each side: all but white space, once', () => {
	fc.assert(
		fc.property(bothTexts, ([l, r]) => {
			const [left, right] = [sideOf(l), sideOf(r)];
			const {changes} = compareWording(left, right);
			for (const [side, name] of [
				[left, 'left'],
				[right, 'right'],
			] as const) {
				const spans = inOrder(spansOf(changes, name));
				const letters = (text: string) => text.replace(/\s/g, '');
				expect(spans.map(({start, end}) => letters(side.text.slice(start, end))).join('')).toBe(
					side.sentences.map(({start, end}) => letters(side.text.slice(start, end))).join(''),
				);
				for (const {start, end} of spans) {
					expect(start).toBeLessThan(end);
					expect(side.text.slice(start, end).trim()).toBe(side.text.slice(start, end));
				}
			}
		}),
	);
});

test('a shared stretch says the same on both sides, but for bridged function words', () => {
	fc.assert(
		fc.property(bothTexts, ([l, r]) => {
			const [left, right] = [sideOf(l), sideOf(r)];
			const strongIn = (side: Side, {start, end}: Span) =>
				unitsOfSide(side, makeReader()).filter(
					(unit) => unit.kind !== 'function' && unit.start >= start && unit.end <= end,
				);
			for (const change of compareWording(left, right).changes) {
				if (change.kind !== 'same') continue;
				const [mine, yours] = [strongIn(left, change.left), strongIn(right, change.right)];
				expect(mine.length).toBe(yours.length);
				for (const [index, unit] of mine.entries()) expect(isSameUnit(unit, yours[index]!)).toBe(true);
			}
		}),
	);
});

test('conflicts lie inside the sides', () => {
	fc.assert(
		fc.property(bothTexts, ([l, r]) => {
			const isIn = (side: Side, span: Span | undefined) =>
				!span ||
				(side.sentences.some(({start}) => start <= span.start) &&
					side.sentences.some(({end}) => end >= span.end) &&
					span.start < span.end);
			const [left, right] = [sideOf(l), sideOf(r)];
			for (const conflict of compareWording(left, right).conflicts) {
				expect(isIn(left, conflict.left) && isIn(right, conflict.right)).toBe(true);
				expect(conflict.left ?? conflict.right).toBeDefined();
			}
		}),
	);
});

test('the left stretches come in left order', () => {
	fc.assert(
		fc.property(bothTexts, ([l, r]) => {
			const spans = spansOf(compareWording(sideOf(l), sideOf(r)).changes, 'left');
			expect(spans).toEqual(inOrder(spans));
		}),
	);
});

test('swapping the sides mirrors kind, changes, flags and conflicts', () => {
	fc.assert(
		fc.property(bothTexts, ([l, r]) => {
			const there = compareWording(sideOf(l), sideOf(r));
			const back = compareWording(sideOf(r), sideOf(l));
			expect(back.kind).toBe(there.kind);
			expect([...back.flags].sort()).toEqual([...there.flags].sort());
			const key = (kind: string, left: Span | undefined, right: Span | undefined) =>
				`${kind} ${left?.start}-${left?.end} ${right?.start}-${right?.end}`;
			const mirrored = {same: 'same', left: 'right', right: 'left'} as const;
			const spans = (change: Change) =>
				[change.kind === 'right' ? undefined : change.left, change.kind === 'left' ? undefined : change.right] as const;
			expect(
				back.changes.map((change) => key(mirrored[change.kind], spans(change)[1], spans(change)[0])).sort(),
			).toEqual(there.changes.map((change) => key(change.kind, ...spans(change))).sort());
			expect(back.conflicts.map(({flag, left, right}) => key(flag, right, left)).sort()).toEqual(
				there.conflicts.map(({flag, left, right}) => key(flag, left, right)).sort(),
			);
		}),
	);
});

test('a text compared with itself is one verbatim stretch without a flag', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const side = sideOf(text);
			const {kind, changes, flags} = compareWording(side, side);
			expect(kind).toBe('verbatim');
			expect(flags).toEqual([]);
			expect(changes.map((change) => change.kind)).toEqual(
				side.sentences.some(({start, end}) => text.slice(start, end).trim()) ? ['same'] : [],
			);
		}),
	);
});

test('sentences that stand apart are never one stretch', () => {
	const text = 'The rain fell. Nobody came. The rain fell.';
	const {sentences} = sideOf(text);
	const side = {text, sentences: [sentences[0]!, sentences[2]!]};
	expect(compareWording(side, side).changes).toHaveLength(2);
});

test('a sentence of a megabyte is compared in bounded work', () => {
	const filler = (seed: number) =>
		Array.from({length: 120_000}, (_, index) => `word${(index * seed) % 9973}`).join(' ');
	expect(compareWording(sideOf(filler(7)), sideOf(filler(11))).changes.length).toBeGreaterThan(0);
});

test('a text copied as it stands is one stretch where its sentences follow on each other on both sides', () => {
	const [left, right] = [
		sideOf('The mill burned. Nobody was hurt. The owner wept. He left.'),
		sideOf('The mill burned. Nobody was hurt. So it goes. The owner wept. He left.'),
	];
	const quoting = {text: right.text, sentences: right.sentences.filter((_, index) => index !== 2)};
	const {kind, changes} = compareWording(left, quoting);
	expect(kind).toBe('verbatim');
	expect(changes.map((change) => change.kind === 'same' && textAt(right.text, change.right))).toEqual([
		'The mill burned. Nobody was hurt.',
		'The owner wept. He left.',
	]);
});
