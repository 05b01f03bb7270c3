/** Long work that can be left and gone on with: each `next()` does a step of some milliseconds, and the last gives what came of it. */
export type Steps<Value> = Generator<undefined, Value, void>;

/** Does all steps that are left. */
export function allSteps<Value>(steps: Steps<Value>): Value {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** What a function makes of each item, in their order, so many items a step. */
export function* mapInSteps<Item, Made>(
	items: readonly Item[],
	itemsAStep: number,
	make: (item: Item) => Made,
): Steps<readonly Made[]> {
	const made: Made[] = [];
	for (const item of items) {
		if (made.length > 0 && made.length % itemsAStep === 0) yield;
		made.push(make(item));
	}
	return made;
}
