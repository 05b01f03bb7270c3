import {stat} from 'node:fs/promises';
import {STDIN} from '../ingest/open.ts';
import {isWebAddress} from '../ingest/web.ts';
import type {Answer} from '../library/library.ts';
import {toJson} from '../report/json.ts';
import {addAll, type Report} from './add-all.ts';
import {addApart} from './add-apart.ts';
import {answerFields, answerLine, type Counts, countedWith, countsOf, NOTHING_COUNTED} from './added.ts';
import {EXIT_BAD_INPUT, EXIT_DONE, EXIT_INTERRUPTED, type Run} from './command.ts';
import {libraryFile} from './library-file.ts';
import {openProgress} from './progress.ts';

/** `wirediff add PATH|ADDRESS|-…` */
export const runAdd: Run = async ({words, options}, context) => {
	const order = {paths: words, options, file: libraryFile(options, context)};
	const signal = context.heedInterrupts();
	const isJson = options.format === 'json';
	const {tellCount, web} = openProgress(context);
	const notes = new Set<string>();
	const answers: Answer[] = [];
	let counts: Counts = NOTHING_COUNTED;
	let isWhole = true;
	const hear = async (report: Report) => {
		switch (report.kind) {
			case 'added':
				counts = countedWith(counts, report.answers);
				// Told of only once it is kept: whoever reads a line finds its article in the library whatever happens next.
				if (isJson) answers.push(...report.answers);
				else await context.print(report.answers.map(answerLine).join(''));
				return tellCount(`${countsOf(counts)}…`);
			case 'reading':
				return web.tell(report.line);
			case 'note':
				notes.add(report.note);
				return;
			case 'nothing':
				isWhole = false;
		}
	};
	const add = (await areMany(words)) ? addApart : addAll;
	await add(order, {...context, web}, signal, hear);
	context.showProgress?.('');
	return {
		stdout: isJson ? toJson(answerFields(answers)) : '',
		notes: [...notes, signal.aborted ? `stopped: ${countsOf(counts)}` : countsOf(counts)],
		exitCode: signal.aborted ? EXIT_INTERRUPTED : isWhole ? EXIT_DONE : EXIT_BAD_INPUT,
	};
};

// A thread of its own takes as long to start as some hundred kilobytes take to add.
const MUCH_BYTES = 2_000_000;

/** Whether so many articles may come that they are better added in a thread. */
async function areMany(paths: readonly string[]): Promise<boolean> {
	if (paths.includes(STDIN)) return true;
	// What cannot be read is told of when it is its turn.
	const entries = await Promise.all(
		paths.filter((path) => !isWebAddress(path)).map((path) => stat(path).catch(() => undefined)),
	);
	const bytes = entries.reduce((sum, entry) => sum + (entry?.size ?? 0), 0);
	return bytes > MUCH_BYTES || entries.some((entry) => entry && !entry.isFile());
}
