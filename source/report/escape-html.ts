import {oneLine} from './quote.ts';

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text as it is, on one line, wherever HTML may have text or a quoted value. */
export function escapeHtml(text: string): string {
	return oneLine(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A link, if it is one to the web; what a browser would run is none. */
export function linkTo(url: string | undefined, text: string): string {
	return url && /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>` : escapeHtml(text);
}
