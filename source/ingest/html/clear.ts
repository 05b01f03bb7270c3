import {type DomDocument, type DomElement, oneLineOf} from './dom.ts';

/** Takes out of a page what surrounds its article: by the roles elements declare, and the names that sites give them. */
export function clearAround(document: DomDocument): void {
	const whole = paragraphLength(document.body);
	for (const offer of offersIn(document, whole)) offer.remove();
	// Asked for all at once: a selector is compiled anew each time that an element is asked about one.
	const declared = new Set(document.body.querySelectorAll(DECLARED));
	for (const element of [...declared, ...document.body.querySelectorAll(NAMED)]) {
		const isAround = declared.has(element) || isNamed(element, ALWAYS_AROUND);
		// Boxes may hold more than the article does, but a wrapper with such a name is more than half of the page.
		const isBox = !isAround && isNamed(element, BOXES) && paragraphLength(element) < whole / 2;
		if ((isAround || isBox) && !holdsArticle(element)) element.remove();
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
		'related(?:-?posts?)?|recommend(?:ed|ations?)?|read-?more|further-?reading|(?:read|up)-?next|next-?(?:article|story|post)s?|more-?(?:stories|from|on)|most-?(?:read|popular|viewed)|trending|also-?(?:like|read)|outbrain|taboola',
		// Offers.
		'newsletters?|paywall|regwall|(?:article|content|meter)-?gate|piano|support-?(?:us|box|message|wide|banner)|donat(?:e|ions?)|membership|subscribe|subscription|promos?|ads?|adverts?|advertis(?:ement|ing)|sponsored|log-?in|sign-?(?:in|up)',
		// What one can do with the page.
		'shar(?:e|ing)|social|sharedaddy|(?:audio|video|jw)-?player|video-js|vjs|listen-?(?:to|button|player)|(?:text|font)-?size|toolbar|(?:article|story)-?tools|util(?:ity|s)?-?bar|flyout|embed-?(?:info|code)',
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

function isNamed(element: DomElement, names: RegExp): boolean {
	const given = NAMES.map((name) => element.getAttribute(name) ?? '')
		.join(' ')
		.trim();
	return (
		given !== '' &&
		given
			.split(/\s+/)
			.map(hyphenated)
			.some((name) => names.test(name) && !STATE.test(name))
	);
}

/** `relatedStories` and `related_stories` as `related-Stories` and `related-stories`. */
const hyphenated = (name: string) => name.replaceAll(/([a-z\d])([A-Z])/g, '$1-$2').replaceAll('_', '-');

/** Elements around a field for an address of mail or a button to subscribe, with what is offered: as much around each as has little text. */
function offersIn(document: DomDocument, whole: number): readonly DomElement[] {
	const fields = [...document.body.querySelectorAll('input[type="email" i], input[name*="email" i]')];
	const buttons = [...document.body.querySelectorAll('button, a')].filter((button) =>
		SUBSCRIBE.test(oneLineOf(button) ?? ''),
	);
	return [
		...fields.flatMap((field) => shortestAround(field, Math.min(MAX_OFFER_LENGTH, whole * MAX_OFFER_SHARE))),
		...buttons.flatMap((button) => shortestAround(button, Math.min(MAX_BUTTON_OFFER_LENGTH, whole * MAX_OFFER_SHARE))),
	];
}

/** An element, or the outermost around it with at most so much text. */
function shortestAround(element: DomElement, maxLength: number): readonly DomElement[] {
	let offer: DomElement | undefined;
	for (let around: DomElement | null = element; around; around = around.parentElement) {
		if ((around.textContent?.length ?? 0) > maxLength || holdsArticle(around)) break;
		offer = around;
	}
	return offer === undefined ? [] : [offer];
}

const SUBSCRIBE =
	/^(?:subscribe|sign ?up|(?:jetzt )?(?:abonnieren|anmelden)|je m[’']abonne|je m[’']inscris|s[’'](?:inscrire|abonner)|apúnta(?:te|me)|suscríbe(?:te|me)|suscribir(?:me|se)|iscriviti|abbonati|assine|inscreva-se|subscrever|inschrijven|aanmelden|zapisz się|подписаться|підписатися|prenumerera|abonn[ée]r|tilmeld|abone ol|구독하기|登録する|(?:turn on|allow|enable) notifications|slå på notiser|activer les notifications|activar notificaciones)(?: (?:now|here|today|ici|aquí|qui))?!?$/i;

// Headline, a few lines on what is sent and how often, and what is done with the address.
const MAX_OFFER_LENGTH = 600;
// Headline and a sentence: a button says less of what is around it than a field.
const MAX_BUTTON_OFFER_LENGTH = 300;
// The paragraph beside it on a short page is the article's.
const MAX_OFFER_SHARE = 0.3;

function holdsArticle(element: DomElement): boolean {
	const marks = 'main, h1, [itemprop~="articleBody"]';
	return /^(?:article|main)$/.test(element.localName) || element.querySelector(marks) !== null;
}

function paragraphLength(element: DomElement): number {
	let sum = 0;
	for (const paragraph of element.querySelectorAll('p')) sum += paragraph.textContent?.length ?? 0;
	return sum;
}
