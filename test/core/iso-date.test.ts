import {expect, test} from 'vitest';
import {isIsoDate} from '../../source/core/iso-date.ts';

test.each(['2022-12-14', '2024-02-29', '2022-12-14T08:30', '2022-12-14T08:30:15Z', '2022-12-14T08:30:15.250+05:30'])(
	'%s is a date',
	(text) => {
		expect(isIsoDate(text)).toBe(true);
	},
);

test.each(['14/12/22', '2022-12', '2022-13-01', '2023-02-29', '2022-12-14 08:30', '2022-12-14T25:00', 'Friday', ''])(
	'%j is none',
	(text) => {
		expect(isIsoDate(text)).toBe(false);
	},
);
