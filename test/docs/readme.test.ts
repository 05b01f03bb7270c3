import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {FILES_WITH_TABLES, withTables} from '../../docs/tables.ts';

const project = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, project), 'utf8');

test.each(FILES_WITH_TABLES)('the tables of %s are those of the program (npm run readme draws them anew)', (name) => {
	const text = read(name);
	expect(text).toMatch(/<!-- [\w ]+ -->\n\|?/);
	expect(text).toBe(withTables(text));
});

test('a table that the program does not draw is a mistake', () => {
	expect(() => withTables('<!-- prices -->\n<!-- /prices -->')).toThrow('no table is called "prices"');
});

const documents = [
	'README.md',
	'CONTRIBUTING.md',
	...readdirSync(new URL('docs/', project)).map((name) => `docs/${name}`),
];

test.each(documents.filter((name) => name.endsWith('.md')))(
	'every picture and file that %s points to is there',
	(name) => {
		const targets = [...read(name).matchAll(/(?:\]\(|src(?:set)?=")(?!https?:)([^)"#]+)/g)].map(
			([, target]) => target!,
		);
		expect(targets.filter((target) => !existsSync(new URL(target, new URL(name, project))))).toEqual([]);
	},
);
