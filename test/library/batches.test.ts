import {expect, test} from 'vitest';
import {inBatches} from '../../source/library/batches.ts';

async function batchesOf<Item>(items: AsyncIterable<Item>, signal = new AbortController().signal, length = 1) {
	const found: (readonly Item[])[] = [];
	for await (const batch of inBatches(items, () => length, signal)) found.push(batch);
	return found;
}

async function* count(to: number) {
	for (let number = 1; number <= to; number++) yield number;
}

test('everything comes once and in order, some hundred at a time', async () => {
	const batches = await batchesOf(count(450));
	expect(batches.flat()).toEqual(Array.from({length: 450}, (_, index) => index + 1));
	expect(batches.length).toBeGreaterThan(2);
});

test('long texts come in smaller batches', async () => {
	expect(await batchesOf(count(3), undefined, 3_000_000)).toEqual([[1], [2], [3]]);
});

test('after the signal what had come is handed out, and what never comes is not waited for', async () => {
	const controller = new AbortController();
	async function* endless() {
		yield* count(2);
		controller.abort();
		await new Promise(() => {});
	}
	expect(await batchesOf(endless(), controller.signal)).toEqual([[1, 2]]);
});

test('who takes no more batches ends what they come from', async () => {
	let isEnded = false;
	async function* closing() {
		try {
			yield* count(450);
		} finally {
			isEnded = true;
		}
	}
	for await (const _ of inBatches(closing(), () => 1, new AbortController().signal)) break;
	expect(isEnded).toBe(true);
});

test('what came before an error is handed out before it', async () => {
	const found: number[] = [];
	async function* broken() {
		yield* count(2);
		throw new RangeError('the third is missing');
	}
	const reading = (async () => {
		for await (const batch of inBatches(broken(), () => 1, new AbortController().signal)) found.push(...batch);
	})();
	await expect(reading).rejects.toThrow('the third is missing');
	expect(found).toEqual([1, 2]);
});
