import {setImmediate} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {countFound, noneTaken, take} from '../../source/ingest/taken.ts';

const LONG = {text: 'a'.repeat(600_000)};

test('who finds is a little ahead of who takes, and waits where it is much', async () => {
	const taken = noneTaken();
	const found = countFound(taken);
	await found(LONG);
	let isWaiting = true;
	const second = found(LONG).then(() => {
		isWaiting = false;
	});
	await setImmediate();
	expect(isWaiting).toBe(true);
	take(taken, LONG);
	await second;
});

test('counts that go beyond what they can hold stay right', async () => {
	const taken = noneTaken();
	const found = countFound(taken);
	for (let units = 0; units < 2 ** 33; units += LONG.text.length) {
		await found(LONG);
		take(taken, LONG);
	}
	let isWaiting = true;
	await found(LONG);
	const last = found(LONG).then(() => {
		isWaiting = false;
	});
	await setImmediate();
	expect(isWaiting).toBe(true);
	take(taken, LONG);
	await last;
});
