// The byte that ends a line in every encoding but UTF-16 and UTF-32.
const LINE_FEED = 0x0a;

/** The lines of a file, as bytes and without their ends. Each is held whole, however long. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let begun: Uint8Array[] = [];
	for await (const chunk of chunks) {
		let start = 0;
		for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
			const rest = chunk.subarray(start, end);
			yield begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
			begun = [];
			start = end + 1;
		}
		if (start < chunk.length) begun.push(chunk.subarray(start));
	}
	if (begun.length > 0) yield Buffer.concat(begun);
}
