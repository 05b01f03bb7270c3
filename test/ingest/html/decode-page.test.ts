import {expect, test} from 'vitest';
import {decodePage} from '../../../source/ingest/html/decode-page.ts';

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const META = '<meta charset="utf-8">';

test('a page that calls itself UTF-8 and is not is told by its letters', async () => {
	const text = `${META}<p>Le président a déclaré jeudi que le bac restait à quai.</p>`;
	expect(await decodePage(latin1(text), 'page.html')).toBe(text);
});

test('a page in UTF-8 with a broken letter keeps the others', async () => {
	const broken = Buffer.concat([Buffer.from(`${META}<p>Le bac reste à quai, déclaré fermé`), latin1('\xC3</p>')]);
	expect(await decodePage(broken, 'page.html')).toBe(`${META}<p>Le bac reste à quai, déclaré fermé\uFFFD</p>`);
});

test('the encoding that a server names wins over a wrong UTF-8 of the page', async () => {
	const text = `${META}<p>déjà</p>`;
	expect(await decodePage(latin1(text), 'page.html', 'iso-8859-1')).toBe(text);
});

test('a page of which nothing can be told is refused by name', async () => {
	await expect(decodePage(latin1('<p>a \xFF\xFE\x81 b</p>'), 'odd.html')).rejects.toThrow(/^odd\.html: is neither/);
});
