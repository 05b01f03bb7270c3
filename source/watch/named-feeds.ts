import {isWebAddress} from '../ingest/web.ts';

// Pages name their feeds in their head, which scripts and styles make long.
const HEAD_BYTES = 262_144;

/**
 * The addresses of the feeds that a page names as its own (`<link rel="alternate" type="application/rss+xml">`). Looked for as
 * text: it need be no page, nor one that can be read.
 */
export function namedFeeds(bytes: Uint8Array, address: string): readonly string[] {
	const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('utf8');
	const links = [...head.matchAll(/<link\s[^<>]{0,2000}>/gi)].map(([link]) => link);
	const hrefs = links
		.filter((link) => /\brel\s*=\s*["']?[^"'>]*\balternate\b/i.test(link))
		.filter((link) => /\btype\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(link))
		.flatMap((link) => /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link)?.slice(1).find(Boolean) ?? [])
		.map((href) => href.replaceAll('&amp;', '&'))
		.flatMap((href) => (URL.canParse(href, address) ? new URL(href, address).href : []));
	return [...new Set(hrefs.filter(isWebAddress))];
}
