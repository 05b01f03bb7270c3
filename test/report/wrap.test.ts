import {expect, test} from 'vitest';
import {draw, join, lineOf} from '../../source/report/line.ts';
import {PLAIN_LOOK} from '../../source/report/page.ts';
import {hang, wrap} from '../../source/report/wrap.ts';
import {plainPage} from '../helpers/page.ts';

test('a mark goes on over the end of a line', () => {
	const line = join('they will ', lineOf('not come', 'hit'), ' today');
	const bracket = {...PLAIN_LOOK, style: (_role: string, text: string) => `<${text}>`};
	expect(wrap(line, 13, plainPage(80)).map((part) => draw(part, bracket))).toEqual(['they will <not>', '<come> today']);
});

test('a hanging text leaves room for what stands before it', () => {
	const lines = hang('  - ', lineOf('ferries stay in port'), 14, plainPage(80));
	expect(lines.map(({text}) => text)).toEqual(['  - ferries', '    stay in', '    port']);
});

test('an empty text is one empty line', () => {
	expect(wrap(lineOf(''), 10, plainPage(80)).map(({text}) => text)).toEqual(['']);
});
