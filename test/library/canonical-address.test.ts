import fc from 'fast-check';
import {expect, test} from 'vitest';
import {canonicalAddress, siteOf} from '../../source/library/canonical-address.ts';

const PAGE = 'courier.example/2024/05/03/ferries';

test.each([
	'https://courier.example/2024/05/03/ferries',
	'http://www.courier.example/2024/05/03/ferries/',
	'https://Courier.Example/2024/05/03/ferries#comments',
	'https://courier.example/2024/05/03/ferries?utm_source=mail&utm_medium=letter',
	'https://courier.example/2024/05/03/ferries?fbclid=IwAR0&CMP=share_btn_tw',
	'https://m.courier.example/2024/05/03/ferries',
	'https://courier.example/2024/05/03/ferries/index.html',
	'https://web.archive.org/web/20240504083000/https://courier.example/2024/05/03/ferries',
])('%s is one page', (url) => {
	expect(canonicalAddress(url)).toBe(PAGE);
});

test('what tells pages apart stays, in one order', () => {
	expect(canonicalAddress('https://courier.example/story.php?page=2&id=7')).toBe(
		'courier.example/story.php?id=7&page=2',
	);
	expect(canonicalAddress('https://courier.example/Ferries')).not.toBe(
		canonicalAddress('https://courier.example/ferries'),
	);
});

test('a front page and what is no address are not the address of an article', () => {
	for (const url of [
		'https://www.courier.example/',
		'https://courier.example?utm_source=x',
		'ftp://courier.example/a',
		'urn:7',
		'',
	])
		expect(canonicalAddress(url)).toBeUndefined();
});

test('an address is the same once it is canonical, and its site is part of it', () => {
	fc.assert(
		fc.property(fc.webUrl({withQueryParameters: true, withFragments: true}), (url) => {
			const address = canonicalAddress(url);
			if (address === undefined) return;
			expect(canonicalAddress(`https://${address}`)).toBe(address);
			expect(address.startsWith(siteOf(address))).toBe(true);
		}),
	);
});
