import {expect, test} from 'vitest';
import {linesOf} from '../../../source/ingest/pdf/lines.ts';

const item = (str: string, x: number, width: number) => ({str, transform: [10, 0, 0, 10, x, 700], width, height: 10});

test('ligatures are the letters they stand for', () => {
	const [line] = linesOf([item('The oﬃce of the ﬂeet', 72, 90), item(' was diﬀerent.', 162, 60)], 1);
	expect(line).toMatchObject({text: 'The office of the fleet was different.', x: 72, right: 222});
});
