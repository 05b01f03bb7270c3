import {setImmediate} from 'node:timers/promises';
import {expect, onTestFinished, test} from 'vitest';
import {inBatches} from '../../source/library/batches.ts';

async function batchesOf<Item>(items: AsyncIterable<Item>, length = 1) {
	const found: (readonly Item[])[] = [];
	for await (const batch of inBatches(items, () => length)) found.push(batch);
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
	expect(await batchesOf(count(3), 3_000_000)).toEqual([[1], [2], [3]]);
});

test('what is there waits for nothing that comes late', async () => {
	const {promise: isTaken, resolve: take} = Promise.withResolvers<void>();
	async function* slow() {
		yield* count(2);
		// Comes only when the others were handed out.
		await isTaken;
		yield 3;
	}
	const batches: (readonly number[])[] = [];
	for await (const batch of inBatches(slow(), () => 1)) {
		batches.push(batch);
		take();
	}
	expect(batches).toEqual([[1, 2], [3]]);
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
	for await (const _ of inBatches(closing(), () => 1)) break;
	expect(isEnded).toBe(true);
});

test('what came before an error is handed out before it', async () => {
	const found: number[] = [];
	async function* broken() {
		yield* count(2);
		throw new RangeError('the third is missing');
	}
	const reading = (async () => {
		for await (const batch of inBatches(broken(), () => 1)) found.push(...batch);
	})();
	await expect(reading).rejects.toThrow('the third is missing');
	expect(found).toEqual([1, 2]);
});

test('what holds the program up for long is waited for without a word from Node', async () => {
	const warnings: string[] = [];
	const note = ({name}: Error) => warnings.push(name);
	process.on('warning', note);
	onTestFinished(() => void process.off('warning', note));
	async function* blocking() {
		yield 1;
		// Longer than a batch waits.
		const until = Date.now() + 600;
		while (Date.now() < until);
		yield 2;
	}
	expect((await batchesOf(blocking())).flat()).toEqual([1, 2]);
	await setImmediate();
	expect(warnings).toEqual([]);
});
