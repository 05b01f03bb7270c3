import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isIsoDate} from '../../source/core/iso-date.ts';
import {isoDate} from '../../source/ingest/dates.ts';

test('dates are read in the forms that data state them in', async () => {
	expect(await isoDate('2024-03-12')).toBe('2024-03-12');
	expect(await isoDate('2024-03-12 06:30:00 +0100')).toBe('2024-03-12T06:30:00+01:00');
	expect(await isoDate('20240312')).toBe('2024-03-12');
	expect(await isoDate('Tue, 12 Mar 2024 06:30:00 EST')).toBe('2024-03-12T06:30-05:00');
	expect(await isoDate(1_710_225_000)).toBe('2024-03-12T06:30:00.000Z');
	expect(await isoDate('1710225000000')).toBe('2024-03-12T06:30:00.000Z');
});

test('dates are read as people write them, in the language of the page', async () => {
	expect(await isoDate('Published 12 March 2024', {language: 'en-GB'})).toBe('2024-03-12');
	expect(await isoDate('12. März 2024, 17:40 Uhr', {language: 'de'})).toBe('2024-03-12T17:40');
	expect(await isoDate('Publié le 12 mars 2024 à 10h05', {language: 'fr-FR'})).toBe('2024-03-12T10:05');
	expect(await isoDate('12 березня 2024', {language: 'uk'})).toBe('2024-03-12');
	expect(await isoDate('2024年3月12日', {language: 'ja'})).toBe('2024-03-12');
});

test.each([
	['12 marca 2024, 19:21', 'pl', '2024-03-12T19:21'],
	['Mart 12, 2024 19:40', 'tr', '2024-03-12T19:40'],
	['12. března 2024 18:30', 'cs', '2024-03-12T18:30'],
	['12 martie 2024', 'ro', '2024-03-12'],
	['2024. március 12.', 'hu', '2024-03-12'],
	['12 Μαρτίου 2024', 'el', '2024-03-12'],
	['١٢ مارس ٢٠٢٤', 'ar', '2024-03-12'],
	['12 Maret 2024, 18:00 WIB', 'id', '2024-03-12T18:00+07:00'],
	['2024년 3월 12일', 'ko', '2024-03-12'],
	['2024.03.12. 오후 3:07', 'ko', '2024-03-12T15:07'],
	['입력 2024년 3월 12일 오전 12:30', 'ko', '2024-03-12T00:30'],
	['2024. 3. 12. 18:20', 'hu', '2024-03-12T18:20'],
	['12 mar 2024 - 18:20 CET', 'es', '2024-03-12T18:20+01:00'],
	['12.mar.2024 às 15h20', 'pt-BR', '2024-03-12'],
])('the months of a language are known: %s (%s)', async (text, language, date) => {
	expect(await isoDate(text, {language})).toBe(date);
});

test('a year that is not counted from the birth of Christ gives no date', async () => {
	expect(await isoDate('12 มีนาคม 2567', {language: 'th'})).toBeUndefined();
});

test('of a line that tells when something was changed and published, the latter is taken', async () => {
	expect(await isoDate('Updated: 14 March 2024, 09:15 | Published: 12 March 2024, 17:45')).toBe('2024-03-12T17:45');
	expect(await isoDate('Publié le 12 mars 2024 à 19h05, modifié le 14 mars 2024 à 08h41', {language: 'fr'})).toBe(
		'2024-03-12T19:05',
	);
});

test('a date and a time that stand close together are two', async () => {
	expect(await isoDate('March 12, 20243:12 PM UTC')).toBe('2024-03-12T15:12Z');
});

test('a date that could be two is none, unless the language tells', async () => {
	expect(await isoDate('03/04/2024')).toBeUndefined();
	expect(await isoDate('03/04/2024', {language: 'en-US'})).toBe('2024-03-04');
	expect(await isoDate('03/04/2024', {language: 'en-GB'})).toBe('2024-04-03');
	expect(await isoDate('13/04/2024')).toBe('2024-04-13');
});

test('English tells the order of day and month only with its country, the weekday or a time zone', async () => {
	expect(await isoDate('03/04/2024', {language: 'en'})).toBeUndefined();
	expect(await isoDate('Mon, 03/04/2024 - 16:12', {language: 'en'})).toBe('2024-03-04T16:12');
	expect(await isoDate('Wed, 03/04/2024 - 16:12', {language: 'en'})).toBe('2024-04-03T16:12');
	expect(await isoDate('03/04/2024 01:05 PM EST', {language: 'en'})).toBe('2024-03-04T13:05-05:00');
});

test('a date without its year, or told from today, is the last such day before the text was sent', async () => {
	const reference = new Date('2024-03-14T12:00:00Z');
	expect(await isoDate('12 April', {reference})).toBe('2023-04-12');
	expect(await isoDate('Friday', {reference})).toBe('2024-03-08');
	expect(await isoDate('Friday')).toBeUndefined();
	expect(await isoDate('12 April')).toBeUndefined();
});

test('what is no date is none', async () => {
	for (const value of ['', 'soon', '2024-02-30', '99999999999', 7, null, {}, Number.NaN])
		expect(await isoDate(value)).toBeUndefined();
});

test('what comes out is ISO 8601, whatever comes in', async () => {
	const texts = fc.oneof(
		fc.string(),
		fc.date({noInvalidDate: false}).map(String),
		fc.tuple(fc.nat(40), fc.nat(40), fc.nat(9999)).map((parts) => parts.join('/')),
	);
	const isRight = async (text: string) => {
		const date = await isoDate(text, {language: 'en', reference: new Date('2024-03-14T12:00:00Z')});
		expect(date === undefined || isIsoDate(date)).toBe(true);
	};
	await fc.assert(fc.asyncProperty(texts, isRight), {numRuns: 200});
});

test('a month is known by its name also where nothing tells the language, and midnight as 24:00 leaves the day', async () => {
	expect(await isoDate('mar., 12 mars 2024 06:30:00 +0100')).toBe('2024-03-12T06:30+01:00');
	expect(await isoDate('Di, 12 Mär 2024 06:30:00 +0100')).toBe('2024-03-12T06:30+01:00');
	expect(await isoDate('12 de octubre de 2024')).toBe('2024-10-12');
	expect(await isoDate('Tue, 12 Mar 2024 24:00:00 GMT')).toBe('2024-03-12');
});
