import type {Document, Input, Note, ReadDocuments} from '../document.ts';
import {linesOf} from '../lines.ts';
import {mailsIn} from './mail.ts';

/** The mails in a mailbox that is one file, one after the other. Only one of them is held at a time. */
export const readMbox: ReadDocuments = async function* (input) {
	let lines: Uint8Array[] = [];
	let isAfterGap = true;
	for await (const line of linesOf(input.chunks())) {
		if (isAfterGap && BEGIN.test(startOf(line))) {
			yield* mailOf(lines, input);
			lines = [];
		} else lines.push(withoutEscape(line), LINE_END);
		isAfterGap = line.length === 0 || (line.length === 1 && line[0] === CARRIAGE_RETURN);
	}
	yield* mailOf(lines, input);
};

const LINE_END = Buffer.from('\n');
const CARRIAGE_RETURN = 0x0d;

const startOf = (line: Uint8Array) => Buffer.from(line.subarray(0, 200)).toString('latin1');

// "From ada@example.org Tue Mar 12 06:30:00 2024": who, and when it came in.
const BEGIN = /^From \S+ .*\d\d:\d\d.*\d{4}\s*$/;

/** A line that begins with "From " has a sign before it in a mailbox, one more each time that it was put into one. */
const withoutEscape = (line: Uint8Array) => (/^>+From /.test(startOf(line)) ? line.subarray(1) : line);

async function* mailOf(lines: readonly Uint8Array[], input: Input): AsyncGenerator<Document | Note> {
	if (lines.length === 0) return;
	try {
		yield* mailsIn(Buffer.concat(lines), input);
	} catch (error) {
		// One that no parser can make sense of does not cost the others.
		yield {note: `${input.name}: has a mail that cannot be read (${error instanceof Error ? error.message : error})`};
	}
}
