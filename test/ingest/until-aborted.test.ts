import {expect, test} from 'vitest';
import {untilAborted} from '../../source/ingest/until-aborted.ts';

async function* count(to: number) {
	for (let number = 1; number <= to; number++) yield number;
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
	const found: Item[] = [];
	for await (const item of items) found.push(item);
	return found;
}

test('without a signal everything comes', async () => {
	expect(await allOf(untilAborted(count(3), new AbortController().signal))).toEqual([1, 2, 3]);
});

test('after the signal what never comes is not waited for', async () => {
	const controller = new AbortController();
	async function* endless() {
		yield* count(2);
		setImmediate(() => controller.abort());
		await new Promise(() => {});
	}
	expect(await allOf(untilAborted(endless(), controller.signal))).toEqual([1, 2]);
});

test('who is told to stop before beginning does not begin', async () => {
	expect(await allOf(untilAborted(count(3), AbortSignal.abort()))).toEqual([]);
});

test('who takes no more ends what the items come from', async () => {
	let isEnded = false;
	async function* closing() {
		try {
			yield* count(3);
		} finally {
			isEnded = true;
		}
	}
	for await (const _ of untilAborted(closing(), new AbortController().signal)) break;
	expect(isEnded).toBe(true);
});

test('an error is thrown on', async () => {
	async function* broken() {
		yield* count(2);
		throw new RangeError('the third is missing');
	}
	await expect(allOf(untilAborted(broken(), new AbortController().signal))).rejects.toThrow('the third is missing');
});
