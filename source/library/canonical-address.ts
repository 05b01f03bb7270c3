import normalizeUrl from 'normalize-url';

// What links carry to tell where a reader came from, by the services that add it: campaigns (utm_, at_, CMP, cmpid, ocid, xtor,
// smid), advertisements (gclid and the like), mail (mc_), social networks (fbclid, igshid, __twitter), and pages for phones
// (amp). The page is the same without.
const TRACKING = [
	/^(?:utm|at|pk|mtm|mc|ns|hsa|guce|stm)_/i,
	/^(?:[a-z]{0,3}clid|igshid|igsh|cmp|cmpid|ocid|xtor|smid|smtyp|ref|ref_src|referrer|referer|spm)$/i,
	/^(?:guccounter|taid|sr_share|s_cid|wt\.mc_id|_ga|_gl|__twitter_impression|amp|outputtype)$/i,
];

// "https://web.archive.org/web/20221214083000id_/https://…": the same page, as it was that day.
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?=https?:)/i;

/**
 * What all addresses of one page have in common: without scheme, `www.` and the like, trailing slash, place on the page, and what
 * only tells where a reader came from. `undefined` for what is no address on the web, and for a site's front page, which is no
 * article's own address.
 */
export function canonicalAddress(url: string | undefined): string | undefined {
	if (url === undefined) return undefined;
	const original = url.trim().replace(ARCHIVED, '');
	if (!/^https?:\/\//i.test(original) || !URL.canParse(original)) return undefined;
	const address = normalizeUrl(original, {
		stripProtocol: true,
		stripAuthentication: true,
		stripHash: true,
		removeDirectoryIndex: true,
		removeQueryParameters: TRACKING,
	}).replace(/^(?:m|mobile|amp|edition)\.(?=[^/]+\.)/, '');
	return /[/?]./.test(address) ? address : undefined;
}

/** The site of a canonical address: `example.org` of `example.org/news/1`. */
export function siteOf(address: string): string {
	return address.replace(/[/?].*$/s, '');
}
