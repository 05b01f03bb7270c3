import {UserError} from '../core/user-error.ts';

/**
 * The text in some bytes, without its byte-order mark: by that mark, else as strict UTF-8, else in the `charset` that whoever
 * sent it names, else in the encoding that its letters tell. Throws where none can be told; `name` is what the message calls
 * the input.
 */
export async function decode(bytes: Uint8Array, name: string, charset?: string): Promise<string> {
	for (const encoding of likelyEncodings(bytes, charset)) {
		const text = decodeAs(encoding, bytes);
		if (text !== undefined) return text;
	}
	const text = await decodeAsDetected(bytes);
	if (text === undefined)
		throw new UserError(`${name}: is neither UTF-8 nor in an encoding that can be told; save it as UTF-8`);
	return text;
}

/** What to try, the surest first. The letters of ISO-2022-JP are written with those of ASCII, so that they pass for UTF-8. */
function likelyEncodings(bytes: Uint8Array, charset: string | undefined): readonly string[] {
	const sure = encodingOfMark(bytes) ?? 'utf-8';
	if (charset === undefined) return [sure];
	return /^iso-2022-jp/i.test(charset) ? [charset, sure] : [sure, charset];
}

/** Whether the bytes are valid UTF-8, or carry the byte-order mark of UTF-16. */
export function isUnicode(bytes: Uint8Array): boolean {
	return encodingOfMark(bytes) !== undefined || decodeAs('utf-8', bytes) !== undefined;
}

/** The encoding a byte-order mark stands for. That of UTF-8 is left to the decoder, which drops it. */
export function encodingOfMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, {fatal: true}).decode(bytes);
	} catch {
		// Bytes that are not valid in this encoding, or an encoding this Node does not know: the next guess is asked.
		return undefined;
	}
}

// In per cent. Noise scores up to 7, two letters with accents in a short line of French or Spanish 25.
const MIN_CONFIDENCE = 25;

async function decodeAsDetected(bytes: Uint8Array): Promise<string | undefined> {
	const {default: chardet} = await import('chardet');
	for (const {name, confidence} of chardet.analyse(bytes)) {
		if (confidence < MIN_CONFIDENCE) return undefined;
		const text = decodeAs(name, bytes);
		// Nobody writes C1 controls: bytes that give some were meant for another encoding.
		if (text !== undefined && !/[\u0080-\u009F]/.test(text)) return text;
	}
	return undefined;
}
