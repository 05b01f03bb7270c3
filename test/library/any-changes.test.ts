import {join} from 'node:path';
import fc from 'fast-check';
import {expect, onTestFinished, test} from 'vitest';
import {findDamage} from '../../source/library/find-damage.ts';
import {openSqliteLibrary} from '../../source/library/sqlite/open-sqlite-library.ts';
import {folderOf} from '../helpers/folder.ts';
import {sourceOf} from './sources.ts';

const SUBJECTS = ['ferry', 'bridge', 'strike'];
const DATES = ['2024-05-01', '2024-05-03', '2024-05-09', undefined];

/** What the Courier reports of a subject on a day; no two of them have a run of five words in common. */
const reportOf = (subject: string, published: string | undefined) =>
	sourceOf(subject, `The ${subject} at ${subject} pier, said ${subject} officials, is ${subject} no more.`, {
		outlet: 'Courier',
		title: subject,
		published,
	});

const someSubject = fc.constantFrom(...SUBJECTS);
const someDate = fc.constantFrom(...DATES);
const someSteps = fc.array(
	fc.oneof(
		fc.record({kind: fc.constant('add' as const), subject: someSubject, published: someDate}),
		fc.record({kind: fc.constant('remove' as const), at: fc.nat(5)}),
		fc.record({kind: fc.constant('amend' as const), at: fc.nat(5), published: someDate}),
		fc.constant({kind: 'put back' as const}),
	),
	{maxLength: 25},
);

const areNear = (one: string | undefined, other: string | undefined) =>
	one === undefined || other === undefined || Math.abs(Date.parse(one) - Date.parse(other)) <= 3 * 86_400_000;

test('whatever two programs add, remove, amend and undo, an article is known again if it is there, and only then', async () => {
	const run = async (steps: typeof someSteps extends fc.Arbitrary<infer Steps> ? Steps : never) => {
		const file = join(await folderOf({}), 'library.db');
		const libraries = [openSqliteLibrary(file), openSqliteLibrary(file)];
		onTestFinished(() => {
			for (const library of libraries) library.close();
		});
		for (const [turn, step] of steps.entries()) {
			const library = libraries[turn % 2]!;
			const there = await library.list({}, {offset: 0, limit: 100});
			if (step.kind === 'put back') await library.putBack();
			else if (step.kind === 'add') {
				const {subject, published} = step;
				const isKnown = there.some((one) => one.title === subject && areNear(one.published, published));
				const [answer] = await library.add([{source: reportOf(subject, published)}]);
				expect(answer?.kind).toBe(isKnown ? 'kept' : 'added');
			} else {
				const id = there[step.at % there.length]?.id;
				if (id === undefined) continue;
				if (step.kind === 'remove') await library.remove([id]);
				else await library.amend(id, {published: step.published});
			}
			expect((await findDamage(library)).damage).toEqual([]);
		}
	};
	await fc.assert(fc.asyncProperty(someSteps, run), {numRuns: 25});
});
