import fc from 'fast-check';
import {expect, test} from 'vitest';
import {workAhead} from '../../source/ingest/work-ahead.ts';

async function* oneByOne<Item>(items: readonly Item[]) {
	yield* items;
}

test('results come in the order of the items, with no more work begun than is allowed', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.nat(3)), fc.integer({min: 1, max: 4}), async (turns, ahead) => {
			let open = 0;
			let most = 0;
			const work = async (waits: number) => {
				most = Math.max(most, ++open);
				for (let turn = 0; turn < waits; turn++) await null;
				open--;
				return waits * 2;
			};
			const found: (readonly [number, number])[] = [];
			for await (const pair of workAhead(oneByOne(turns), ahead, work)) found.push(pair);
			expect(found).toEqual(turns.map((waits) => [waits, waits * 2]));
			expect(most).toBeLessThanOrEqual(ahead + 1);
		}),
	);
});

test('work that fails is thrown in its place, after what came before', async () => {
	const work = async (item: string) => {
		if (item === 'bad') throw new Error('it rained');
		return item.toUpperCase();
	};
	const found: string[] = [];
	const all = async () => {
		for await (const [, result] of workAhead(oneByOne(['a', 'bad', 'b']), 2, work)) found.push(result);
	};
	await expect(all()).rejects.toThrow('it rained');
	expect(found).toEqual(['A']);
});
