import {decode, isUnicode} from '../decode.ts';

// Where a page has to name its encoding (HTML, 4.2.5.4); some only do so below long comments.
const NAMED_WITHIN = 4096;

/** The text of a page: as UTF-8 or UTF-16 where it is valid, else in the encoding its server or itself names, else in the one its letters tell. */
export async function decodePage(bytes: Uint8Array, name: string, charset?: string): Promise<string> {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, NAMED_WITHIN)).toString('latin1');
	const own = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i
		.exec(head)
		?.slice(1)
		.find(Boolean);
	if (isUnicode(bytes)) return decode(bytes, name, charset ?? own);
	// What is no UTF-8 is none whoever says so: the other may know better.
	const named = [charset, own].find((encoding) => encoding && !isUtf8(encoding));
	const asNamed = named === undefined ? undefined : decodedAs(named, bytes);
	if (asNamed !== undefined) return asNamed;
	const loosely = new TextDecoder().decode(bytes);
	if (isMostlyWhole(loosely)) return loosely;
	try {
		// Its letters may tell, also of a page that calls itself UTF-8 and is not.
		return await decode(bytes, name);
	} catch (error) {
		if (charset === undefined && own === undefined) throw error;
		// A few broken letters, which tell nothing.
		return loosely;
	}
}

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding).decode(bytes);
	} catch {
		// No encoding that is known.
		return undefined;
	}
}

/** Whether most letters of a text beyond ASCII were valid UTF-8. */
function isMostlyWhole(text: string): boolean {
	const broken = text.match(/\uFFFD/g)?.length ?? 0;
	const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
	return whole > broken;
}

const isUtf8 = (encoding: string) => /^utf-?8$/i.test(encoding);
