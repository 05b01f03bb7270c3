/** Part of a whole as people read it: `55%`. */
export function percent(share: number): string {
	return `${Math.round(share * 100)}%`;
}

/** A whole number as people read it: `2,857`. Without Intl, whose first use takes longer than drawing a screen. */
export function grouped(count: number): string {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A number of things: `1 hit`, `2 hits`. */
export function countOf(count: number, noun: string): string {
	return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
