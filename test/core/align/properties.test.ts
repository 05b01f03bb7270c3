import fc from 'fast-check';
import {expect, test} from 'vitest';
import {align} from '../../../source/core/align/align.ts';
import type {Alignment, Passage, Span} from '../../../source/core/model.ts';
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

/** An article as a page is saved: with what the reader folds before, in and behind it. */
const page = article.map(
	(text) =>
		`${text}\n\nRelated articles\n\nThe mayor denied the tunnel\n\nAbout the author\n\nMaja Ek is a reporter who covers the port.\n\n3 comments\n\nOla says:\n\nThe mayor denied a vaccine trial in 2019.`,
);

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
		fc.property(page, page, (one, other) => {
			const alignment = align(sourceOf(one), sourceOf(other, 'b'));
			for (const [source, spans] of [
				[alignment.left, [...alignment.passages.flatMap(({left}) => left), ...alignment.onlyLeft]],
				[alignment.right, [...alignment.passages.flatMap(({right}) => right), ...alignment.onlyRight]],
			] as const) {
				const counted = source.blocks.filter(({kind}) => kind !== 'comment' && kind !== 'furniture');
				expect(counted.length).toBeLessThan(source.blocks.length);
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

// Kept short, as each run is many: bench/align-bounds.ts measures the same at a megabyte.
const hostile = fc.oneof(
	fc.string({unit: 'binary', maxLength: 200}),
	fc.constantFrom(
		'',
		'word',
		'…!?—',
		'.'.repeat(500),
		'“”"'.repeat(200),
		'\n'.repeat(500),
		'1234567890'.repeat(50),
		'中国 与 俄罗斯 Москва القاهرة',
		'中国与俄罗斯'.repeat(100),
		'Dec. 14 2022 $160 billion 27 percent '.repeat(30),
		'A.b. '.repeat(100),
		'Word. '.repeat(300),
		'a '.repeat(5000),
		'word '.repeat(3000),
		`${'x'.repeat(9000)}.`,
		'x'.repeat(25_000),
		`x${'🛳'.repeat(12_000)}`,
	),
	article,
);

test('no input makes it throw, and every span is words of its text, in order', () => {
	fc.assert(
		fc.property(hostile, hostile, (one, other) => {
			const {left, right, passages, onlyLeft, onlyRight, share} = align(sourceOf(one), sourceOf(other, 'b'));
			for (const passage of passages) {
				expectSpans(left.text, passage.left);
				expectSpans(right.text, passage.right);
				expect(passage.score).toBeGreaterThanOrEqual(0);
				expect(passage.score).toBeLessThanOrEqual(1);
				for (const change of passage.changes) {
					if (change.kind !== 'right') expectInside(change.left, passage.left);
					if (change.kind !== 'left') expectInside(change.right, passage.right);
				}
			}
			expectSpans(left.text, onlyLeft);
			expectSpans(right.text, onlyRight);
			for (const part of [share.left, share.right]) {
				expect(part).toBeGreaterThanOrEqual(0);
				expect(part).toBeLessThanOrEqual(1);
			}
		}),
	);
});

function expectSpans(text: string, spans: readonly Span[]): void {
	let end = 0;
	for (const span of spans) {
		expect(span.start).toBeGreaterThanOrEqual(end);
		expect(span.end).toBeGreaterThan(span.start);
		const said = text.slice(span.start, span.end);
		expect(said).toBe(said.trim());
		// No character is cut in two that the text has whole.
		expect(/^[\udc00-\udfff]/.test(said) && /[\ud800-\udbff]$/.test(text.slice(0, span.start))).toBe(false);
		end = span.end;
	}
	expect(end).toBeLessThanOrEqual(text.length);
}

function expectInside({start, end}: Span, sentences: readonly Span[]): void {
	expect(start).toBeGreaterThanOrEqual(sentences[0]!.start);
	expect(end).toBeLessThanOrEqual(sentences.at(-1)!.end);
	expect(end).toBeGreaterThan(start);
}
