import {UserError} from '../core/user-error.ts';
import type {Found} from '../ingest/folder.ts';
import {type OpenStdin, readPath} from '../ingest/open.ts';
import {untilAborted} from '../ingest/until-aborted.ts';
import type {Web} from '../ingest/web.ts';
import {type Answers, addArticles} from '../library/add-articles.ts';
import {toArrivals} from '../library/arrivals.ts';
import {inBatches} from '../library/batches.ts';
import type {Arrival} from '../library/library.ts';
import type {Options} from './command.ts';

/** What is to be added: what stands at some paths, to the library in a file. */
export type Order = {readonly paths: readonly string[]; readonly options: Options; readonly file: string};

/** What is told while articles are added, in order. */
export type Report =
	| {readonly kind: 'added'; readonly answers: Answers}
	/** How much of a long file is read, or what is being fetched; empty when that is over. */
	| {readonly kind: 'reading'; readonly line: string}
	| {readonly kind: 'note'; readonly note: string}
	/** A path gave nothing. */
	| {readonly kind: 'nothing'};

/** Hears a report; the next articles are told of when this one is heard. */
export type Tell = (report: Report) => Promise<void> | void;

/** What adding may know of the world around it. `web` tells what it fetches. */
type World = {readonly openStdin: OpenStdin; readonly web: Web};

/** Adds what stands at some paths, and tells how that goes; after a signal nothing more is read. */
export async function addAll(order: Order, world: World, signal: AbortSignal, tell: Tell): Promise<void> {
	const batches = inBatches(readArrivals(order, world, signal, tell), ({source}) => source.text.length);
	for await (const answers of addArticles(order.file, batches)) await tell({kind: 'added', answers});
}

/** What is found in each of the paths, until a signal is given. */
async function* readArrivals(
	{paths, options}: Order,
	world: World,
	signal: AbortSignal,
	tell: Tell,
): AsyncGenerator<Arrival> {
	for (const path of paths) {
		// Each path by itself: nothing of it waits for the next, which may take long.
		const found = untilAborted(readTold(path, world, tell), signal);
		for await (const arrival of toArrivals(found, options))
			if ('note' in arrival) tell({kind: 'note', note: arrival.note});
			else yield arrival;
	}
}

/** What is found in a path; one that cannot be read is told of and stops nothing. */
async function* readTold(path: string, {openStdin, web}: World, tell: Tell): AsyncGenerator<Found> {
	const tellPart = (name: string, part: number) => {
		tell({kind: 'reading', line: part < 1 ? `reading ${name}: ${Math.floor(part * 100)}%` : ''});
	};
	let isEmpty = true;
	try {
		for await (const found of readPath(path, openStdin, {isHashed: true, web, tellPart})) {
			isEmpty &&= 'note' in found;
			yield found;
		}
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		yield {note: error.message};
	}
	if (isEmpty) tell({kind: 'nothing'});
}
