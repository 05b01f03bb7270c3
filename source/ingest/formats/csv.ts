import {parse} from 'csv-parse';
import {UserError} from '../../core/user-error.ts';
import {columnSign} from '../column-sign.ts';
import {decode, encodingOfMark} from '../decode.ts';
import type {Input, ReadDocuments} from '../document.ts';
import type {Values} from '../facts.ts';
import {fromRecords, NO_RECORD} from '../records.ts';

/** The articles in a table: a row each, below one that names the columns as the members of a JSON record are named. */
export const readCsv: ReadDocuments = async function* (input) {
	yield* fromRecords(recordsOf(input), input, {
		what: 'row',
		form: 'CSV',
		example: 'a row of names on top, such as title,text',
	});
};

async function* recordsOf(input: Input): AsyncGenerator<Values | typeof NO_RECORD | undefined> {
	let names: readonly string[] | undefined;
	for await (const cells of rowsOf(input)) {
		if (names === undefined) {
			names = cells ?? [];
			// The first row counts where places are told, as it does in any program that shows the table.
			yield NO_RECORD;
		} else if (cells === undefined) yield undefined;
		else yield cells.every(isEmpty) ? NO_RECORD : recordOf(names, cells);
	}
}

const recordOf = (names: readonly string[], cells: readonly string[]): Values =>
	Object.fromEntries(names.flatMap((name, index) => (isEmpty(cells[index] ?? '') ? [] : [[name, cells[index]]])));

// What programs write into a cell that has nothing.
const isEmpty = (cell: string) => /^\s*(?:nan|null|none|n\/a|\\N)?\s*$/i.test(cell);

/** The cells of each row; `undefined` for one that is broken or in no encoding that can be told. Decoded row by row: all at once would be the whole file. */
async function* rowsOf({chunks, name, charset}: Input): AsyncGenerator<readonly string[] | undefined> {
	for await (const row of parsedRows(chunks())) {
		if (row === undefined) {
			yield undefined;
			continue;
		}
		const bytes = Buffer.from(row.join(CELL_END), 'latin1');
		const text = await decode(bytes, name, charset).catch((error) => {
			if (!(error instanceof UserError)) throw error;
		});
		yield text?.split(CELL_END);
	}
}

// Stands in no text, and is the same in every encoding.
const CELL_END = '\u001F';

/** Each byte a letter: the signs of a table are ASCII, and the encoding is told later. `undefined` behind what the parser gave up on. */
async function* parsedRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[] | undefined> {
	const bytes = inUtf8(chunks);
	const {value: first} = await bytes.next();
	if (first === undefined) return;
	let isBroken = false;
	const parser = parse({
		bom: true,
		delimiter: columnSign(Buffer.from(first).toString('latin1')) ?? ',',
		encoding: 'latin1',
		max_record_size: MAX_ROW_BYTES,
		// An error would take the rows with it that are parsed and not given yet.
		skip_records_with_error: true,
		on_skip: () => {
			isBroken = true;
			return undefined;
		},
		relax_column_count: true,
		relax_quotes: true,
	});
	const {pipeline} = await import('node:stream/promises');
	const whole = async function* () {
		yield first;
		yield* bytes;
	};
	const done = pipeline(whole, parser);
	// What goes wrong comes to whoever takes the rows.
	done.catch(() => {});
	yield* parser;
	await done;
	if (isBroken) yield undefined;
}

// As long as a text may be; a quotation that is never closed would be the rest of the file.
const MAX_ROW_BYTES = 8 * 1024 * 1024;

/** Chunks as they are, or turned into UTF-8 where they begin with the mark of UTF-16, as Excel writes "Unicode text". */
async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let toUtf8 = (chunk: Uint8Array) => chunk;
	let isFirst = true;
	for await (const chunk of chunks) {
		const encoding = isFirst ? encodingOfMark(chunk) : undefined;
		if (encoding) {
			const decoder = new TextDecoder(encoding);
			toUtf8 = (part) => Buffer.from(decoder.decode(part, {stream: true}));
		}
		isFirst = false;
		yield toUtf8(chunk);
	}
}
