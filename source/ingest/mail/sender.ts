import type {Document} from '../document.ts';
import {namesSite} from '../site-name.ts';

/** Who sent a mail. */
export type Sender = {readonly name?: string | undefined; readonly address?: string | undefined};

/** A sender as the outlet, if it is a paper or an office that sends to many, else as the author. `hosts` are those that the mail leads to. */
export function factsOfSender(
	{name, address}: Sender,
	{isNewsletter, hosts}: {readonly isNewsletter: boolean; readonly hosts: readonly string[]},
): Pick<Document, 'outlet' | 'author'> {
	// Lists put their own name behind that of who writes.
	const plain =
		name
			?.replace(/\s+via\s.+$/, '')
			.replaceAll(/\s*\p{Extended_Pictographic}\uFE0F?\s*/gu, ' ')
			.trim() || undefined;
	if (plain === undefined) return {};
	const [box = '', host] = address?.split('@') ?? [];
	const isOffice = OFFICES.test(box) || [...hosts, ...(host ? [host] : [])].some((one) => namesHost(plain, one));
	return isNewsletter || isOffice ? {outlet: plain} : {author: plain};
}

const namesHost = (name: string, host: string) =>
	URL.canParse(`https://${host}`) && namesSite(name, {url: `https://${host}`});

// What boxes are called that no person has.
const OFFICES =
	/^(?:news|newsdesk|newsletters?|newsroom|alerts?|wire|press|presse|prensa|redaktion|redaction|redacao|redazione|redaccion|redactie|editors?|editorial|info|hello|hallo|contact|kontakt|mail|post|service|digest|bulletin|briefing|media|no-?reply|do-?not-?reply)(?:[-_.+\d].*)?$/i;
