import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {withTables} from '../../docs/tables.ts';

const project = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', project), 'utf8');

test('the tables of the README are those of the program (npm run readme draws them anew)', () => {
	expect(readme).toBe(withTables(readme));
});

test('every picture and file the README points to is there', () => {
	const targets = [...readme.matchAll(/(?:\]\(|src(?:set)?=")(?!https?:)([^)"#]+)/g)].map(([, target]) => target!);
	expect(targets.length).toBeGreaterThan(4);
	expect(targets.filter((target) => !existsSync(new URL(target, project)))).toEqual([]);
});
