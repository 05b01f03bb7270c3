/** One line of the benchmark's table. */
export type Figure = {
	readonly what: string;
	readonly measured: string;
	/** What DESIGN asks for, in words; `isMet` is told with it. */
	readonly target?: string;
	readonly isMet?: boolean;
};

/** A figure that is at most so much. */
export function atMost(what: string, value: number, most: number, unit: string): Figure {
	return {what, measured: inUnit(value, unit), target: `at most ${most} ${unit}`, isMet: value <= most};
}

export function inUnit(value: number, unit: string): string {
	return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}

/** The middle value, of the upper two where there is none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value that `part` of the values lie below, 0 to 1. */
export function quantile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
	if (value === undefined) throw new Error('nothing was measured');
	return value;
}

export function printFigures(title: string, figures: readonly Figure[]): void {
	process.stdout.write(`\n${title}\n`);
	for (const {what, measured, target = '', isMet} of figures) {
		const verdict = isMet === undefined ? '' : isMet ? 'met' : 'NOT MET';
		process.stdout.write(
			`${`  ${what.padEnd(46)} ${measured.padStart(18)}   ${target.padEnd(26)} ${verdict}`.trimEnd()}\n`,
		);
	}
}

/** The numbers a benchmark run by itself was given: of how many articles it shall measure; `undefined` where none were. */
export function askedCounts(): readonly number[] | undefined {
	const asked = process.argv.slice(2).map(Number);
	return asked.length > 0 ? asked : undefined;
}
