import {createReadStream} from 'node:fs';
import {UserError} from '../core/user-error.ts';
import {linesOf} from '../ingest/lines.ts';
import {STDIN} from '../ingest/open.ts';
import {readable} from '../ingest/read-text.ts';
import {untilAborted} from '../ingest/until-aborted.ts';
import {inBatches} from '../library/batches.ts';
import {isHeader, parseLine} from '../library/jsonl.ts';
import type {LibraryRecord} from '../library/record.ts';
import {type Counts, countedWith, countsOf, NOTHING_COUNTED} from './added.ts';
import {type Context, EXIT_DONE, EXIT_INTERRUPTED, type Run} from './command.ts';
import {openLibrary} from './library-file.ts';

/** `wirediff import FILE` */
export const runImport: Run = async ({words: [file = ''], options}, context) => {
	const lines = readLines(file, context);
	// Before the library is made: a file that holds none shall leave none behind.
	await assertHeader(lines, file);
	const library = await openLibrary(options, context);
	const signal = context.heedInterrupts();
	const last = await library.lastNumber();
	let counts: Counts = NOTHING_COUNTED;
	try {
		for await (const batch of inBatches(untilAborted(toRecords(lines), signal), lengthOf)) {
			counts = countedWith(counts, await library.restore(batch, last));
			context.showProgress?.(`${countsOf(counts)}…`);
		}
	} catch (error) {
		throw error instanceof UserError ? new UserError(`${error.message}; ${countsOf(counts)} before it`) : error;
	} finally {
		context.showProgress?.('');
	}
	return {
		stdout: '',
		notes: [signal.aborted ? `stopped: ${countsOf(counts)}` : countsOf(counts)],
		exitCode: signal.aborted ? EXIT_INTERRUPTED : EXIT_DONE,
	};
};

const lengthOf = (record: LibraryRecord) => (record.kind === 'article' ? record.source.text.length : 0);

/** A line, and where it stands, for messages. */
type Line = {readonly text: string; readonly place: string};

// Not by Node's own reader of lines: that also parts at U+2028 and its like, which a text may hold.
async function* readLines(file: string, {openStdin}: Context): AsyncGenerator<Line> {
	const decoder = new TextDecoder();
	let number = 0;
	try {
		for await (const bytes of linesOf(file === STDIN ? openStdin() : createReadStream(file)))
			yield {text: decoder.decode(bytes), place: `${nameOf(file)}:${++number}`};
	} catch (error) {
		throw readable(error, file);
	}
}

const nameOf = (file: string) => (file === STDIN ? 'standard input' : file);

async function assertHeader(lines: AsyncGenerator<Line>, file: string): Promise<void> {
	const {value} = await lines.next();
	if (!value || !isHeader(value.text, value.place))
		throw new UserError(`${nameOf(file)}: is no exported library; wirediff add takes articles in all other files`);
}

/** The records on some lines. Throws a `UserError` at the first bad one. */
async function* toRecords(lines: AsyncIterable<Line>): AsyncGenerator<LibraryRecord> {
	for await (const {text, place} of lines) yield parseLine(text, place);
}
