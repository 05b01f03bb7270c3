import {UserError} from '../core/user-error.ts';
import type {Found} from '../ingest/folder.ts';
import {readPath} from '../ingest/open.ts';
import {untilAborted} from '../ingest/until-aborted.ts';
import {addArticles} from '../library/add-articles.ts';
import {toArrivals} from '../library/arrivals.ts';
import {inBatches} from '../library/batches.ts';
import type {Answer, Arrival} from '../library/library.ts';
import {toJson} from '../report/json.ts';
import {answerFields, answerLine, countsOf} from './added.ts';
import {type Context, EXIT_BAD_INPUT, EXIT_DONE, EXIT_INTERRUPTED, type Options, type Run} from './command.ts';
import {libraryFile, openLibrary} from './library-file.ts';
import {openProgress} from './progress.ts';

/** `wirediff add PATH|ADDRESS|-…` */
export const runAdd: Run = async ({words, options}, context) => {
	const library = await openLibrary(options, context);
	const signal = context.heedInterrupts();
	const troubles: Troubles = {notes: new Set(), emptyPaths: []};
	const answers: Answer[] = [];
	const isJson = options.format === 'json';
	const progress = openProgress(context);
	const arrivals = readArrivals(words, signal, options, {...context, web: progress.web}, troubles);
	const batches = inBatches(arrivals, ({source}) => source.text.length);
	// Told of only once it is kept: whoever reads a line finds its article in the library whatever happens next.
	for await (const batchAnswers of addArticles(library, libraryFile(options, context), batches)) {
		answers.push(...batchAnswers);
		if (!isJson) await context.print(batchAnswers.map(answerLine).join(''));
		progress.tellCount(`${countsOf(answers)}…`);
	}
	context.showProgress?.('');
	const isWhole = troubles.emptyPaths.length === 0;
	return {
		stdout: isJson ? toJson(answerFields(answers)) : '',
		notes: [...troubles.notes, signal.aborted ? `stopped: ${countsOf(answers)}` : countsOf(answers)],
		exitCode: signal.aborted ? EXIT_INTERRUPTED : isWhole ? EXIT_DONE : EXIT_BAD_INPUT,
	};
};

/** What went wrong on the way: a line each, and the paths that gave nothing. */
type Troubles = {readonly notes: Set<string>; readonly emptyPaths: string[]};

/** What is found in each of some paths, until a signal is given. */
async function* readArrivals(
	paths: readonly string[],
	signal: AbortSignal,
	options: Options,
	context: Context,
	troubles: Troubles,
): AsyncGenerator<Arrival> {
	for (const path of paths) {
		// Each path by itself: nothing of it waits for the next, which may take long.
		const found = untilAborted(readNoted(path, context, troubles), signal);
		for await (const arrival of toArrivals(found, options))
			if ('note' in arrival) troubles.notes.add(arrival.note);
			else yield arrival;
	}
}

/** What is found in a path; one that cannot be read is told of and stops nothing. */
async function* readNoted(path: string, {openStdin, web}: Context, {emptyPaths}: Troubles): AsyncGenerator<Found> {
	let isEmpty = true;
	try {
		for await (const found of readPath(path, openStdin, {isHashed: true, web})) {
			isEmpty &&= 'note' in found;
			yield found;
		}
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		yield {note: error.message};
	}
	if (isEmpty) emptyPaths.push(path);
}
