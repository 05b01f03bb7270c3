import type {Frame} from '../report/frame.ts';
import type {Context} from './command.ts';

/** Prints items that come in parts, each as it comes, and gives their number; nothing at all where there are none. */
export async function printFrame<Item>(
	{head, part, foot}: Frame<Item>,
	parts: AsyncIterable<readonly Item[]>,
	{print}: Pick<Context, 'print'>,
): Promise<number> {
	let count = 0;
	for await (const items of parts) {
		if (items.length === 0) continue;
		await print((count === 0 ? head : '') + part(items, count === 0));
		count += items.length;
	}
	if (count > 0) await print(foot);
	return count;
}
