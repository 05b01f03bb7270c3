import type {PrintedLine} from './lines.ts';

/** Lines of a page of the web that a browser printed, without what it set into the margins, and the address it set there. */
export function withoutPrintMargins(lines: readonly PrintedLine[]): {
	readonly lines: readonly PrintedLine[];
	readonly address: string | undefined;
} {
	const edges = edgesOf(lines);
	const isInMargin = ({page, y}: PrintedLine) => {
		const {top, bottom} = edges.get(page)!;
		return top - y < 1 || y - bottom < 1;
	};
	const margins = lines.filter(isInMargin);
	const [address] = margins.flatMap(({text}) => (/^https?:\/\/\S+$/.test(text) ? text : []));
	const isCounted = margins.some(({text}) => /^(?:page )?\d+ ?(?:\/|of) ?\d+$/i.test(text));
	if (address === undefined || !isCounted) return {lines, address: undefined};
	// A long address is cut.
	return {
		lines: lines.filter((line) => !isInMargin(line)),
		address: /(?:\.\.\.|…)$/.test(address) ? undefined : address,
	};
}

/** Where the highest and the lowest row of each page are. */
function edgesOf(lines: readonly PrintedLine[]): ReadonlyMap<number, {readonly top: number; readonly bottom: number}> {
	const edges = new Map<number, {top: number; bottom: number}>();
	for (const {page, y} of lines) {
		const {top, bottom} = edges.get(page) ?? {top: y, bottom: y};
		edges.set(page, {top: Math.max(top, y), bottom: Math.min(bottom, y)});
	}
	return edges;
}
