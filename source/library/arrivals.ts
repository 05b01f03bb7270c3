import type {Source} from '../core/model.ts';
import {makeSource} from '../core/text/source.ts';
import type {Note} from '../ingest/document.ts';
import type {Found} from '../ingest/folder.ts';
import {idFromFile, idFromName} from '../ingest/ids.ts';
import type {Arrival} from './library.ts';

/** What a person says of all that is added. */
export type Told = {readonly outlet?: string | undefined; readonly story?: string | undefined};

type Parts = Exclude<Found, Note>['parts'];

/**
 * What was found, ready to be added. A file that holds one article names it; those of a file that holds many, such as a feed or
 * an archive, are named by outlet and title, since a number would tell nobody which is which.
 */
export async function* toArrivals(found: AsyncIterable<Found>, told: Told = {}): AsyncGenerator<Arrival | Note> {
	let waiting: Parts | undefined;
	let isOfMany = false;
	for await (const one of found) {
		if ('note' in one) {
			yield one;
			continue;
		}
		const {parts} = one;
		const isSameFile = waiting !== undefined && waiting.file === parts.file;
		if (waiting) yield toArrival(waiting, isOfMany || isSameFile, told);
		isOfMany = isSameFile;
		waiting = parts;
	}
	if (waiting) yield toArrival(waiting, isOfMany, told);
}

function toArrival({sha256, ...parts}: Parts, isOfMany: boolean, {outlet, story}: Told): Arrival {
	const source = makeSource({
		...parts,
		outlet: outlet ?? parts.outlet ?? outletOf(parts),
		story: story ?? parts.story,
	});
	const isNamedByHand = parts.id !== idFromFile(parts.file);
	const id = (isOfMany || isAddress(parts.file)) && !isNamedByHand ? idByFacts(source) : source.id;
	return {source: {...source, id}, sha256, hasOutlet: (outlet ?? parts.outlet) !== undefined};
}

const isAddress = (file: string) => /^https?:\/\//.test(file);

function outletOf({id, file}: Parts): string {
	return isAddress(file) ? new URL(file).hostname.replace(/^www\./, '') : id;
}

// Enough to tell two articles apart, few enough to type.
const TITLE_WORDS = 5;

function idByFacts({outlet, title, id}: Source): string {
	const words = idFromName(title).split('-').slice(0, TITLE_WORDS);
	return [idFromName(outlet), ...words].filter(Boolean).join('-') || id;
}
