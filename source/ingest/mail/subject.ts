/** A mail's subject without the marks that programs put before it when it is answered or sent on, and a list its name. */
export function plainSubject(subject: string | undefined, isOfList = false): string | undefined {
	let plain = subject?.replaceAll(/\s+/g, ' ').trim() ?? '';
	if (isOfList) plain = plain.replace(/^\[[^\]]{1,60}\]\s+(?=\S)/, '');
	while (SENT_ON.test(plain)) plain = plain.replace(SENT_ON, '');
	return plain || undefined;
}

// English, German, French, Spanish, Italian, Dutch, Scandinavian.
const SENT_ON = /^(?:re|aw|antw|sv|fwd?|wg|wtr|wtrlt|tr|rv|i|r|doorst|vs|vb)(?:\[\d+\])?:\s*/i;
