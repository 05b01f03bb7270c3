import fc from 'fast-check';
import {expect, test} from 'vitest';
import {align} from '../../../source/core/align/align.ts';
import type {Alignment, Passage} from '../../../source/core/model.ts';
import {makeSource} from '../../../source/core/text/source.ts';

const WHO = ['The mayor', 'A spokeswoman', 'Prosecutors', 'The airline', 'Farmers in Skåne', 'Dr. Lindgren'];
const DID = ['denied', 'confirmed', 'postponed', 'criticised', 'paid for', 'investigated'];
const WHAT = [
	'the tunnel to the islands',
	'a fine of 40 million kroner',
	'the strike at the port',
	'last week’s blackout',
	'a vaccine trial',
	'the sale of two ferries',
];
const WHEN = [
	'on Monday',
	'after months of talks',
	'in a letter seen by reporters',
	'without giving a reason',
	'in 2019',
];

const sentence = fc
	.tuple(fc.constantFrom(...WHO), fc.constantFrom(...DID), fc.constantFrom(...WHAT), fc.constantFrom(...WHEN))
	.map((parts) => `${parts.join(' ')}.`);
const article = fc
	.array(fc.array(sentence, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 5})
	.map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));

const sourceOf = (text: string, id = 'a') => makeSource({id, file: '', text});
const places = ({passages}: Alignment, first: 'left' | 'right', second: 'left' | 'right') =>
	passages.map((passage) => JSON.stringify([passage[first], passage[second], passage.score.toFixed(9)])).sort();

test('align(b, a) mirrors align(a, b)', () => {
	fc.assert(
		fc.property(article, article, (one, other) => {
			const [a, b] = [sourceOf(one), sourceOf(other, 'b')];
			expect(places(align(b, a), 'right', 'left')).toEqual(places(align(a, b), 'left', 'right'));
		}),
	);
});

test('align(a, a) covers everything, word for word', () => {
	fc.assert(
		fc.property(fc.uniqueArray(sentence, {minLength: 1, maxLength: 12}), (sentences) => {
			const {passages, share} = align(sourceOf(sentences.join(' ')), sourceOf(sentences.join(' '), 'b'));
			expect(share).toEqual({left: 1, right: 1});
			expect(passages.every(({kind}) => kind === 'verbatim')).toBe(true);
		}),
	);
});

test('spans lie inside blocks that count, and every sentence is in a passage or left over', () => {
	fc.assert(
		fc.property(article, article, (one, other) => {
			const alignment = align(sourceOf(one), sourceOf(other, 'b'));
			for (const [source, spans] of [
				[alignment.left, [...alignment.passages.flatMap(({left}) => left), ...alignment.onlyLeft]],
				[alignment.right, [...alignment.passages.flatMap(({right}) => right), ...alignment.onlyRight]],
			] as const) {
				const counted = source.blocks.filter(({kind}) => kind !== 'comment' && kind !== 'furniture');
				for (const {start, end} of spans)
					expect(counted.some((block) => block.start <= start && end <= block.end)).toBe(true);
			}
		}),
	);
});

const REPORT = [
	'Regulators grounded the airline’s older jets on Thursday after cracks were found in two wings. About 4,000 passengers were stranded in Lisbon and Porto.',
	'The airline said that inspections would take three weeks and promised refunds. Its shares fell by nine percent in early trading.',
	'Unions had warned of missed inspections in a letter to the transport ministry in May. The ministry has not said whether anybody read it.',
	'Engineers from the manufacturer are expected in Lisbon on Saturday. A similar crack led to a crash landing in Quito four years ago.',
];
const RETOLD = [
	'Two cracked wings have led regulators to keep the carrier’s older aircraft on the ground since Thursday. Some 4,000 travellers are stuck in Portugal.',
	'Refunds were promised by the airline, which expects inspections to last three weeks. On the stock market it lost nine percent.',
	'In May, unions wrote to the transport ministry that inspections were being skipped. Whether the letter was read is not known.',
];
const UNRELATED = [
	'Mushroom pickers reported a poor autumn around Lake Vänern. Dry soil is the likely cause, a botanist explained.',
	'A string quartet from Seoul opened the festival with Haydn. Tickets for the closing night sold out within minutes.',
];

test('an unrelated paragraph changes no other passage’s sentences, and no score by more than .05', () => {
	fc.assert(
		fc.property(fc.constantFrom(...UNRELATED), fc.nat(REPORT.length), fc.boolean(), (paragraph, at, onLeft) => {
			const put = (paragraphs: readonly string[], here: boolean) =>
				sourceOf(here ? paragraphs.toSpliced(at, 0, paragraph).join('\n\n') : paragraphs.join('\n\n'));
			const before = align(put(REPORT, false), put(RETOLD, false));
			const after = align(put(REPORT, onLeft), put(RETOLD, !onLeft));
			const say = ({left, right}: Alignment, passage: Passage) =>
				[
					...passage.left.map((s) => left.text.slice(s.start, s.end)),
					...passage.right.map((s) => right.text.slice(s.start, s.end)),
				].join(' ');
			expect(after.passages.map((passage) => say(after, passage))).toEqual(
				before.passages.map((passage) => say(before, passage)),
			);
			for (const [index, {score}] of after.passages.entries())
				expect(Math.abs(score - before.passages[index]!.score)).toBeLessThanOrEqual(0.05);
		}),
	);
});

test('no input makes it throw', () => {
	const hostile = fc.oneof(
		fc.string({unit: 'binary', maxLength: 200}),
		fc.constantFrom(
			'',
			'word',
			'…!?—',
			'中国 与 俄罗斯 Москва القاهرة',
			'\n\n\n',
			'a '.repeat(5000),
			`${'x'.repeat(9000)}.`,
		),
		article,
	);
	fc.assert(
		fc.property(hostile, hostile, (one, other) => {
			expect(() => align(sourceOf(one), sourceOf(other, 'b'))).not.toThrow();
		}),
	);
});
