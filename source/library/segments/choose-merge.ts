// With fewer each article would be written again more often, with more there would be more segments to ask.
const AT_ONCE = 4;

// A segment is written whole when one of its articles is taken out: 3 MB. Of larger ones fewer would have to be asked, but to ask
// all that 40,000 articles make is a fifteenth of what it takes to write one.
/** The most articles that are in one segment. */
export const MOST_ARTICLES = 2 ** 14;

/**
 * Those of some segments that are to become one, none if all is well: of four that are of about the same size each article is
 * written again once for each size there is, and few segments are left.
 *
 * Method: log-structured merging by tiers (O'Neil et al. 1996), as the segments of FTS5 and of Lucene are merged.
 */
export function chooseMerge<Sized extends {readonly size: number}>(segments: readonly Sized[]): readonly Sized[] {
	const tiers = Map.groupBy(segments, ({size}) => tierOf(size));
	for (const tier of tiers.values()) {
		const least = tier.toSorted((one, other) => one.size - other.size).slice(0, AT_ONCE);
		if (least.length === AT_ONCE && least.reduce((sum, {size}) => sum + size, 0) <= MOST_ARTICLES) return least;
	}
	return [];
}

const tierOf = (size: number) => Math.floor(Math.log2(size) / Math.log2(AT_ONCE));
