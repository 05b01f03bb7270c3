import type {Link} from './links.ts';

/** Sentences of both sides that tell the same: 1:1, 1:n, n:1, or n:n where a stretch of them is copied. Ascending indices into the profiles. */
export type Group = {readonly left: readonly number[]; readonly right: readonly number[]; readonly score: number};

// A sentence told in parts: the parts stand together, with at most one other sentence between them.
const MOST_STEP = 2;

/**
 * Joins links that share a sentence into groups, with the copied stretches, in left order.
 * Two sentences that both have their copies are told by those: a link between them says nothing new.
 * A link much weaker than what both its sentences have elsewhere is left out.
 * A link goes to the busier of its two sentences, so that what one side says at once and the other in parts is one group,
 * and a sentence is in two groups only when it answers two places, or when its partner does.
 */
export function groupLinks(allLinks: readonly Link[], stretches: readonly Group[]): readonly Group[] {
	const copies = allLinks.filter(({isCopy}) => isCopy);
	const [leftCopied, rightCopied] = [new Set(copies.map(({left}) => left)), new Set(copies.map(({right}) => right))];
	const links = withoutShadows(
		allLinks.filter(({isCopy, left, right}) => isCopy || !leftCopied.has(left) || !rightCopied.has(right)),
	);
	const left = countLinks(links, 'left');
	const right = countLinks(links, 'right');
	const hubs = new Map<string, Link[]>();
	for (const link of links) {
		const hub = findHub(link, left.get(link.left)!, right.get(link.right)!);
		hubs.set(hub, [...(hubs.get(hub) ?? []), link]);
	}
	const groups = [...hubs.values()].flatMap(splitFarParts).map((part) => ({
		left: [...new Set(part.map((link) => link.left))],
		right: [...new Set(part.map((link) => link.right))],
		score: part.reduce((sum, {score}) => sum + score, 0) / part.length,
	}));
	return [...groups, ...stretches].sort((a, b) => a.left[0]! - b.left[0]! || a.right[0]! - b.right[0]!);
}

// So much weaker than what both its sentences have elsewhere, a link is the shadow of those. On the bench .3 gains on retellings and
// costs the news pairs nothing; .2 gains a little more there and costs these some.
const SHADOW = 0.3;

/** The links but those of which both sentences have much better partners. */
function withoutShadows(links: readonly Link[]): readonly Link[] {
	const left = bestScores(links, 'left');
	const right = bestScores(links, 'right');
	return links.filter((link) => link.score >= Math.min(left.get(link.left)!, right.get(link.right)!) - SHADOW);
}

function bestScores(links: readonly Link[], side: 'left' | 'right'): ReadonlyMap<number, number> {
	const best = new Map<number, number>();
	for (const link of links) best.set(link[side], Math.max(best.get(link[side]) ?? 0, link.score));
	return best;
}

type Busy = {readonly links: number; readonly score: number};

function countLinks(links: readonly Link[], side: 'left' | 'right'): ReadonlyMap<number, Busy> {
	const counts = new Map<number, Busy>();
	for (const link of links) {
		const before = counts.get(link[side]);
		counts.set(link[side], {links: (before?.links ?? 0) + 1, score: (before?.score ?? 0) + link.score});
	}
	return counts;
}

/** Decided without looking at which side is which, so that swapping the sides mirrors the groups. */
function findHub(link: Link, left: Busy, right: Busy): string {
	const ahead = left.links - right.links || left.score - right.score || right.links * (link.right - link.left);
	if (ahead > 0) return `left ${link.left}`;
	if (ahead < 0) return `right ${link.right}`;
	return `pair ${link.left} ${link.right}`;
}

/** The links of one hub, cut where its partners stand too far apart. */
function splitFarParts(links: readonly Link[]): readonly (readonly Link[])[] {
	const sorted = [...links].sort((a, b) => a.left - b.left || a.right - b.right);
	const parts: Link[][] = [];
	for (const link of sorted) {
		const last = parts.at(-1)?.at(-1);
		const step = last ? Math.max(link.left - last.left, link.right - last.right) : Infinity;
		if (step <= MOST_STEP) parts.at(-1)!.push(link);
		else parts.push([link]);
	}
	return parts;
}
