import {type DomDocument, type DomElement, oneLineOf} from './dom.ts';

/** Elements around a field for an address of mail or a button to subscribe, with what is offered: as much around each as has little text. */
export function offersIn(document: DomDocument, whole: number): readonly DomElement[] {
	const fields = [...document.body.querySelectorAll('input[type="email" i], input[name*="email" i]')];
	const buttons = [...document.body.querySelectorAll('button, a')].filter((button) =>
		SUBSCRIBE.test(oneLineOf(button) ?? ''),
	);
	return [
		...fields.flatMap((field) => boxAround(field, Math.min(MAX_OFFER_LENGTH, whole * MAX_OFFER_SHARE))),
		...buttons.flatMap((button) => boxAround(button, Math.min(MAX_BUTTON_OFFER_LENGTH, whole * MAX_OFFER_SHARE))),
	];
}

/** An element, or the outermost around it with at most so much text. */
function boxAround(element: DomElement, maxLength: number): readonly DomElement[] {
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

/** Whether an element may be the article itself or stand around it. */
export function holdsArticle(element: DomElement): boolean {
	const marks = 'main, h1, [itemprop~="articleBody"]';
	return /^(?:article|main)$/.test(element.localName) || element.querySelector(marks) !== null;
}
