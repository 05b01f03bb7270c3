import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {addArticles} from '../source/library/add-articles.ts';
import {inBatches} from '../source/library/batches.ts';
import {openSqliteLibrary} from '../source/library/sqlite/open-sqlite-library.ts';
import type {Figure} from './figure.ts';
import {madeArticles} from './made-articles.ts';

/** The figures of libraries of so many made-up articles: each is made, measured by its file and removed. */
export async function measureLibraries(
	counts: readonly number[],
	measure: (file: string, count: number) => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> {
	const figures: Figure[] = [];
	for (const count of counts) {
		const folder = await mkdtemp(join(tmpdir(), 'wirediff-bench-'));
		const file = join(folder, 'library.db');
		await fill(file, count);
		figures.push(...(await measure(file, count)));
		await rm(folder, {recursive: true});
	}
	return figures;
}

async function fill(file: string, count: number): Promise<void> {
	const library = openSqliteLibrary(file);
	for await (const _ of addArticles(file, madeBatches(count)));
	library.close();
}

/** So many made-up articles, in batches as a command adds them. */
export const madeBatches = (count: number) => inBatches(madeArticles(count), ({source}) => source.text.length);
