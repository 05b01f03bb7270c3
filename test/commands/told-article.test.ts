import {expect, test} from 'vitest';
import {toldArticle} from '../../source/commands/told-article.ts';

test('an article is told of in one line that is safe to print', () => {
	expect(toldArticle({id: 'ferry', title: 'The ferry\r\nstays \u001B[31min port'})).toBe(
		'ferry  The ferry stays ␛[31min port',
	);
});

test('of a title as long as a paragraph the beginning is told', () => {
	const line = toldArticle({id: 'ferry', title: 'The ferry stays in port until Monday. '.repeat(20)});
	expect(line).toMatch(/^ferry {2}The ferry stays.*…$/);
	expect(line.length).toBeLessThan(140);
});
