import fc from 'fast-check';

/** One change to some bytes; `at` and `length` are parts of the whole, 0 to 1. */
type Change = {
	readonly kind: 'set' | 'cut' | 'repeat' | 'insert';
	readonly at: number;
	readonly length: number;
	readonly byte: number;
};

// What parsers trip over: ends of tags and strings, brackets, entities, controls, halves of characters, huge numbers.
const INSERTED = [
	'<',
	'>',
	'"',
	'{',
	'[',
	'&#0;',
	'&#x1b;',
	'\u001B]52;c;x\u0007',
	'\u202E',
	'\u009B',
	'\0',
	']]>',
	'<!--',
	'\r\n',
	'\uD800',
	'99999999999',
	'%',
	'--',
];

/** A few changes, and the function that applies them. */
export const mutations: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
	.array(
		fc.record<Change>({
			kind: fc.constantFrom('set', 'cut', 'repeat', 'insert'),
			at: fc.double({min: 0, max: 1, noNaN: true}),
			length: fc.double({min: 0, max: 0.2, noNaN: true}),
			byte: fc.nat(255),
		}),
		{minLength: 1, maxLength: 6},
	)
	.map((changes) => (bytes) => changes.reduce(apply, bytes));

function apply(bytes: Uint8Array, {kind, at, length, byte}: Change): Uint8Array {
	const start = Math.floor(at * bytes.length);
	const end = Math.min(bytes.length, start + 1 + Math.floor(length * bytes.length));
	const [before, part, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
	if (kind === 'cut') return Buffer.concat([before, after]);
	if (kind === 'repeat') return Buffer.concat([before, part, part, part, after]);
	if (kind === 'insert') return Buffer.concat([before, Buffer.from(INSERTED[byte % INSERTED.length]!), part, after]);
	return Buffer.concat([before, Uint8Array.of(byte), part.subarray(1), after]);
}
