import type {DomDocument, DomElement} from './dom.ts';

/** Takes out of a page what surrounds its article: by the roles elements declare, and the names that sites give them. */
export function clearAround(document: DomDocument): void {
	const whole = paragraphLength(document.body);
	// Asked for all at once: a selector is compiled anew each time that an element is asked about one.
	const declared = new Set(document.body.querySelectorAll(DECLARED));
	for (const element of [...declared, ...document.body.querySelectorAll('[class], [id]')]) {
		const isAround = declared.has(element) || isNamed(element, ALWAYS_AROUND);
		// Boxes may hold more than the article does, but a wrapper with such a name is more than half of the page.
		const isBox = !isAround && isNamed(element, BOXES) && paragraphLength(element) < whole / 2;
		if ((isAround || isBox) && !holdsArticle(element)) element.remove();
	}
}

const DECLARED =
	'nav, dialog, [role="navigation"], [role="dialog"], [role="alertdialog"], [aria-modal="true"], [hidden]';

// Readers' comments and the walls before a page may be longer than all else.
const ALWAYS_AROUND =
	/(?:^|[-_])(?:comments?(?:$|[-_](?:list|section|area|thread|container|wrapper|wrap|form|box))|commentlist|disqus|respond|kommentare?|commentaires|comentarios|cookies?|cookie-?(?:banner|notice|wall|consent|bar|law)|consent|gdpr|onetrust|cmp\d?|didomi|truste|sp-message|privacy-(?:wall|manager|layer|gate|dialog|banner|notice)|usercentrics)(?:$|[-_])/i;

const BOXES =
	/(?:^|[-_])(?:related|recommend(?:ed|ations?)?|read-?more|more-stories|most-?(?:read|popular|viewed)|trending|also-?(?:like|read)|outbrain|taboola|newsletters?|paywall|regwall|piano|subscribe|subscription|promos?|shar(?:e|ing)|social|sharedaddy|adverts?|advertisement|sponsored|breadcrumbs?|key-?events)(?:$|[-_])/i;

// `has-comments`, `comments-open`: what is said of the element, not what it is.
const STATE =
	/^(?:has|no|is|with|without|show|hide|page|single|js)[-_]|[-_](?:open|opened|closed|enabled|disabled|on|off|free)$/i;

function isNamed(element: DomElement, names: RegExp): boolean {
	const given = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
	return (
		given !== '' &&
		given
			.split(/\s+/)
			.map(hyphenated)
			.some((name) => names.test(name) && !STATE.test(name))
	);
}

/** `relatedStories` as `related-Stories`. */
const hyphenated = (name: string) => name.replaceAll(/([a-z\d])([A-Z])/g, '$1-$2');

function holdsArticle(element: DomElement): boolean {
	const marks = 'main, h1, [itemprop~="articleBody"]';
	return /^(?:article|main)$/.test(element.localName) || element.querySelector(marks) !== null;
}

function paragraphLength(element: DomElement): number {
	let sum = 0;
	for (const paragraph of element.querySelectorAll('p')) sum += paragraph.textContent?.length ?? 0;
	return sum;
}
