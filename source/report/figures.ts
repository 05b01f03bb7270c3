/** Part of a whole as people read it: `55%`. */
export function percent(share: number): string {
	return `${Math.round(share * 100)}%`;
}

/** A number of things: `1 hit`, `2 hits`. */
export function countOf(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
