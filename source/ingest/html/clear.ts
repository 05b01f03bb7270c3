import type {DomDocument, DomElement} from './dom.ts';
import {holdsArticle, offersIn} from './offers.ts';

/** Takes out of a page what surrounds its article: by the roles elements declare, and the names that sites give them. */
export function clearAround(document: DomDocument): void {
	const whole = paragraphLength(document.body);
	for (const offer of offersIn(document, whole)) offer.remove();
	// Asked for all at once: a selector is compiled anew each time that an element is asked about one.
	const declared = new Set(document.body.querySelectorAll(DECLARED));
	const boxes = new Map<string, DomElement[]>();
	for (const element of [...declared, ...document.body.querySelectorAll(NAMED)]) {
		if (holdsArticle(element)) continue;
		if (declared.has(element) || nameOf(element, ALWAYS_AROUND) !== undefined) element.remove();
		// The heading of a box, named alone, tells what is below it.
		const name = /^h[2-6]$/.test(element.localName) ? undefined : nameOf(element, BOXES);
		if (name === undefined) continue;
		const others = boxes.get(name);
		if (others) others.push(element);
		else boxes.set(name, [element]);
	}
	for (const [name, elements] of boxes) {
		// Boxes may hold more than the article does, but a wrapper with such a name is more than half of the page, and so are
		// the paragraphs of a text behind a wall, each of which is called by that.
		const most = name === 'paywall' ? elements.reduce((sum, element) => sum + proseLength(element), 0) : 0;
		for (const element of elements) if (Math.max(most, proseLength(element)) < whole / 2) element.remove();
	}
}

const DECLARED = [
	'nav, dialog, [role="navigation"], [role="dialog"], [role="alertdialog"], [aria-modal="true"]',
	// What nobody sees, and what only a screen reader reads out.
	'[hidden], [style*="display:none"], [style*="display: none"], [style*="clip:rect(0"], [style*="clip: rect(0"]',
	// The foot of the site; those of articles, posts and quotations may tell who speaks.
	':is(footer, #footer, .footer, [role="contentinfo"]):not(article *, main *, blockquote *)',
	'[itemprop~="comment"], [itemtype$="/Comment"]',
	// What AMP shows in place of what does not load.
	'[fallback], [placeholder]:not(input, textarea)',
].join(', ');

// Readers' comments and the walls before a page or a text may be longer than all else.
const ALWAYS_AROUND =
	/(?:^|-)(?:comments?(?:$|-(?:list|section|area|thread|container|wrapper|wrap|form|box))|commentlist|disqus|respond|kommentare?|commentaires|comentarios|barrier|cookies?|cookie-?(?:banner|notice|wall|consent|bar|law)|consent|gdpr|onetrust|cmp-?(?:banner|box|consent|dialog|layer|modal|overlay|wall)|didomi|truste|sp-message|privacy-(?:wall|manager|layer|gate|dialog|banner|notice)|usercentrics)(?:$|-)/i;

const BOXES = new RegExp(
	`(?:^|-)(?:${[
		// Other stories.
		'related(?:-?posts?)?|recommend(?:ed|ations?)?|similar|read-?more|further-?reading|(?:read|up)-?next|next-?(?:article|story|post)s?|more-?(?:stories|from|on)|most-?(?:read|popular|viewed)|trending|also-?(?:like|read)|outbrain|taboola',
		// Offers.
		'newsletters?|paywall|regwall|(?:article|content|meter)-?gate|piano|support-?(?:us|box|message|wide|banner)|donat(?:e|ions?)|membership|subscribe|subscription|promos?|ads?|adverts?|advertis(?:ement|ing)|sponsored|log-?in|sign-?(?:in|up)',
		// What one can do with the page.
		'shar(?:e|ing)|social|sharedaddy|(?:audio|video|jw)-?player|video-?(?:resource|embed|widget|card|module|box|playlist|headline|title)|(?:site|article|story|inline)-video|video-js|vjs|media-?embed|listen-?(?:to|button|player)|(?:text|font)-?size|toolbar|(?:article|story)-?tools|util(?:ity|s)?-?bar|flyout|embed-?(?:info|code)',
		// About it.
		'breadcrumbs?|tags|tag-?(?:list|cloud)|author-?(?:info|bio|box|card|profile|dropdown|description)|about-?(?:the-?)?author|key-?events|video-?(?:desc|description|info|meta|controls?|transcript|full-transcript)',
		// Its frame.
		'post-?nav(?:igation)?|nav-?links|navigation|pagination|pager|side-?bar|(?:right|left)-?rail|site-?(?:header|footer)|page-?footer|foot(?:er)?-?(?:nav|menu|links|wrap(?:per)?)|sr-only|visually-hidden|screen-reader-text|display-none',
	].join('|')})(?:$|-)`,
	'i',
);

// `has-comments`, `comments-open`, and the `tag-` and `category-` of a blog: what is said of the element, not what it is.
const STATE =
	/^(?:has|no|is|with|without|show|hide|page|single|js|tag|category|tax|type|format|status|term)-|-(?:open|opened|closed|enabled|disabled|on|off|free)$/i;

// Where classes are made by programs, tests have to find an element by something else.
const NAMES = ['class', 'id', 'data-area', 'data-component', 'data-module', 'data-testid'];
const NAMED = NAMES.map((name) => `[${name}]`).join(', ');

/** The first of an element's names that is of some kind. */
function nameOf(element: DomElement, kind: RegExp): string | undefined {
	const given = NAMES.map((name) => element.getAttribute(name) ?? '')
		.join(' ')
		.trim();
	if (given === '') return undefined;
	return given
		.split(/\s+/)
		.map(hyphenated)
		.find((name) => kind.test(name) && !STATE.test(name));
}

/** `relatedStories` and `related_stories` as `related-Stories` and `related-stories`. */
const hyphenated = (name: string) => name.replaceAll(/([a-z\d])([A-Z])/g, '$1-$2').replaceAll('_', '-');

const proseLength = (element: DomElement) =>
	element.localName === 'p' ? (element.textContent?.length ?? 0) : paragraphLength(element);

function paragraphLength(element: DomElement): number {
	let sum = 0;
	for (const paragraph of element.querySelectorAll('p')) sum += paragraph.textContent?.length ?? 0;
	return sum;
}
