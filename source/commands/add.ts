import {visible} from '../core/text/visible.ts';
import {UserError} from '../core/user-error.ts';
import type {Note} from '../ingest/document.ts';
import type {Found} from '../ingest/folder.ts';
import {readPath} from '../ingest/open.ts';
import {toArrivals} from '../library/arrivals.ts';
import {inBatches} from '../library/batches.ts';
import type {Answer} from '../library/library.ts';
import {MIN_LIKENESS} from '../library/same-article.ts';
import {toJson} from '../report/json.ts';
import {type Context, EXIT_BAD_INPUT, EXIT_DONE, EXIT_INTERRUPTED, type Run} from './command.ts';
import {openLibrary} from './library-file.ts';

type Kept = Answer & {readonly kind: 'kept'};

/** `wirediff add PATH|ADDRESS|-…` */
export const runAdd: Run = async ({words, options}, context) => {
	const library = await openLibrary(options, context);
	const signal = context.heedInterrupts();
	const notes: string[] = [];
	const answers: Answer[] = [];
	const isJson = options.format === 'json';
	const arrivals = toArrivals(readPaths(words, context, signal), options);
	for await (const batch of inBatches(arrivals, (note) => notes.push(note), signal)) {
		// Told of only once it is kept: whoever reads a line finds its article in the library whatever happens next.
		const batchAnswers = await library.add(batch);
		answers.push(...batchAnswers);
		context.showProgress?.('');
		if (!isJson) await context.print(batchAnswers.map(answerLine).join(''));
		context.showProgress?.(`${countsOf(answers)}…`);
	}
	context.showProgress?.('');
	const isStopped = signal.aborted;
	return {
		stdout: isJson ? answersJson(answers) : '',
		notes: [...new Set(notes), isStopped ? `stopped: ${countsOf(answers)}` : countsOf(answers)],
		exitCode: isStopped ? EXIT_INTERRUPTED : answers.length > 0 ? EXIT_DONE : EXIT_BAD_INPUT,
	};
};

/** What is found in each of some paths; one that cannot be read is told of and stops nothing. */
async function* readPaths(
	paths: readonly string[],
	{openStdin, web}: Context,
	signal: AbortSignal,
): AsyncGenerator<Found | Note> {
	for (const path of paths) {
		try {
			for await (const found of readPath(path, openStdin, {isHashed: true, web})) {
				if (signal.aborted) return;
				yield found;
			}
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			yield {note: error.message};
		}
	}
}

function answerLine(answer: Answer): string {
	const line = answer.kind === 'added' ? `added ${answer.id}  ${answer.title}` : keptLine(answer);
	return `${visible(line.replaceAll(/[\r\n]+/g, ' '))}\n`;
}

// Less than what makes a text without an address the same: somebody who adds it again may want to see what changed.
function keptLine({id, title, sameBy, likeness}: Kept): string {
	const isChanged = sameBy === 'address' && likeness < MIN_LIKENESS;
	const how = isChanged ? `address; its text has changed since, ${Math.round(likeness * 100)}% alike` : sameBy;
	return `kept, same as ${id}  ${title} (by its ${how})`;
}

function countsOf(answers: readonly Answer[]): string {
	const added = answers.filter(({kind}) => kind === 'added').length;
	const kept = answers.length - added;
	return [`${added} added`, ...(kept > 0 ? [`${kept} there already`] : [])].join(', ');
}

const keptFields = ({id, title, sameBy, likeness}: Kept) => ({
	id,
	title,
	sameBy,
	likeness: Math.round(likeness * 1000) / 1000,
});

function answersJson(answers: readonly Answer[]): string {
	return toJson({
		added: answers.flatMap((answer) => (answer.kind === 'added' ? [{id: answer.id, title: answer.title}] : [])),
		kept: answers.flatMap((answer) => (answer.kind === 'kept' ? [keptFields(answer)] : [])),
	});
}
