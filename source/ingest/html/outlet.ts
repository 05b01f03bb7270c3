import {type DomDocument, oneLineOf, plainText} from './dom.ts';
import {headlineShown, headlineStated, seamsOf} from './headline.ts';
import {type LdNode, namesOf} from './json-ld.ts';
import {first, type Metas, shown} from './metas.ts';
import {isSameText} from './own-article.ts';

/** Who publishes a page: as its data state it, else what its title has behind the headline, else the name of its host. */
export function outletOf(
	document: DomDocument,
	metas: Metas,
	nodes: readonly LdNode[],
	article: LdNode | undefined,
	url: string | undefined,
): string | undefined {
	return (
		namesOf(article?.publisher ?? article?.sourceOrganization, nodes)[0] ??
		first(metas, ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'citation_publisher']) ??
		oneLineOf(shown(document, ['[itemprop~="publisher"] [itemprop~="name"]'])) ??
		plainText(document.querySelector('[itemprop~="publisher"] [itemprop~="name"]')?.getAttribute('content')) ??
		nodes.flatMap((node) =>
			node['@type'] === 'WebSite' || node['@type'] === 'NewsMediaOrganization' ? namesOf(node, nodes) : [],
		)[0] ??
		siteInTitle(document, [headlineShown(document), headlineStated(metas, article)]) ??
		hostOf(url)
	);
}

/** What the page's title has beside its headline, the last part of it: "Ferry stays in port | News | The Island Post". */
function siteInTitle(document: DomDocument, headlines: readonly (string | undefined)[]): string | undefined {
	const title = oneLineOf(document.querySelector('title')) ?? '';
	const seams = seamsOf(title);
	const isHeadline = (part: string) =>
		headlines.some((headline) => headline !== undefined && isSameText(part, headline));
	const around = [
		seams.findLast(([before]) => isHeadline(before))?.[1],
		seams.find(([, after]) => isHeadline(after))?.[0],
	];
	const found = around.find((site) => site !== undefined && site !== '');
	const site = found === undefined ? undefined : (seamsOf(found).at(-1)?.[1] ?? found);
	return site !== undefined && site.length < MAX_NAME_LENGTH ? site : undefined;
}

// "The Sydney Morning Herald and Melbourne Age" is 43.
const MAX_NAME_LENGTH = 60;

const hostOf = (url: string | undefined) =>
	url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
