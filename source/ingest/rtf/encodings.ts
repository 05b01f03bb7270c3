/** The encoding of a code page of Windows or the Macintosh; `undefined` for one that is not known. */
export function encodingOfPage(page: number | undefined): string | undefined {
	if (page !== undefined && page >= 1250 && page <= 1258) return `windows-${page}`;
	return page === undefined ? undefined : PAGES.get(page);
}

const PAGES: ReadonlyMap<number, string> = new Map([
	[874, 'windows-874'],
	[932, 'shift_jis'],
	[936, 'gbk'],
	[949, 'euc-kr'],
	[950, 'big5'],
	[10_000, 'macintosh'],
	[65_001, 'utf-8'],
]);

/** The encoding of what is written in a font of a charset, as Windows numbers them; `undefined` for that of the document. */
export function encodingOfCharset(charset: number | undefined): string | undefined {
	return charset === undefined ? undefined : encodingOfPage(PAGES_OF_CHARSETS.get(charset));
}

const PAGES_OF_CHARSETS: ReadonlyMap<number, number> = new Map([
	[77, 10_000],
	[128, 932],
	[129, 949],
	[134, 936],
	[136, 950],
	[161, 1253],
	[162, 1254],
	[163, 1258],
	[177, 1255],
	[178, 1256],
	[186, 1257],
	[204, 1251],
	[222, 874],
	[238, 1250],
]);

/** Bytes, each given as a letter, as the text that they are. */
export function decodeLetters(bytes: string, encoding: string): string {
	// Most are ASCII, which all of these encodings have.
	if (/^[\t\n -~]*$/.test(bytes)) return bytes;
	return decoderOf(encoding).decode(Buffer.from(bytes, 'latin1'));
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function decoderOf(encoding: string): InstanceType<typeof TextDecoder> {
	const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
	decoders.set(encoding, decoder);
	return decoder;
}
