import {type DomDocument, oneLineOf, plainText} from './dom.ts';
import {headlineShown, SITE_SEPARATOR} from './headline.ts';
import {type LdNode, namesOf} from './json-ld.ts';
import {first, type Metas, shown} from './metas.ts';

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
		siteInTitle(document) ??
		hostOf(url)
	);
}

/** What the page's title has more than its headline: "Ferry stays in port | The Island Post". */
function siteInTitle(document: DomDocument): string | undefined {
	const title = oneLineOf(document.querySelector('title'));
	const headline = headlineShown(document);
	if (title === undefined || headline === undefined || title === headline || !title.includes(headline))
		return undefined;
	const parts = title
		.replace(headline, ' | ')
		.split(SITE_SEPARATOR)
		.map((part) => part.replaceAll(/^[\s|·•–—»:-]+|[\s|·•–—»:-]+$/g, ''));
	// "Headline | Section | Site"
	const site = parts.findLast((part) => part !== '');
	return site !== undefined && site.length < MAX_NAME_LENGTH ? site : undefined;
}

// "The Sydney Morning Herald and Melbourne Age" is 43.
const MAX_NAME_LENGTH = 60;

const hostOf = (url: string | undefined) =>
	url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
