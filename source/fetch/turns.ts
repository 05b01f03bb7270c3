/** Waits for so many milliseconds. */
export type Wait = (ms: number) => Promise<unknown>;

/** A host's turn, which nobody else has until it is given back; the next one has it after a pause. */
export type Turn = {readonly giveBack: (pauseMs: number) => void};

/** Waits until a host is free. */
export type TakeTurn = (hostname: string) => Promise<Turn>;

/** Lets one question at a time go to each host, in the order they come. `now` is a clock in milliseconds. */
export function openTurns(wait: Wait, now: () => number): TakeTurn {
	const freeAt = new Map<string, Promise<number>>();
	return async (hostname) => {
		const before = freeAt.get(hostname);
		const {promise, resolve} = Promise.withResolvers<number>();
		freeAt.set(hostname, promise);
		const left = ((await before) ?? Number.NEGATIVE_INFINITY) - now();
		if (left > 0) await wait(left);
		return {giveBack: (pauseMs) => resolve(now() + pauseMs)};
	};
}
