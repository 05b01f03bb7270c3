import type {Source} from '../../../core/model.ts';
import type {Database} from '../database.ts';
import {type NumberedSource, readNumbered} from '../read.ts';
import {windowOf} from '../windows.ts';

// As many articles as a few phrases are found in: while one is typed, each letter finds much the same.
const MOST_KEPT = 400;

/** Articles of a library, read once. */
export type Readings = {
	/** The articles of these numbers that are there. */
	readonly articles: (numbers: readonly number[]) => readonly NumberedSource[];
	/** The sources of some windows, each as if it had the block of its window alone. */
	readonly windows: (numbers: readonly number[]) => readonly Source[];
};

export function openReadings(database: Database): Readings {
	// The least lately asked for first.
	const kept = new Map<number, Reading>();
	const read = (numbers: readonly number[]): readonly Reading[] => {
		const missing = numbers.filter((number) => !kept.has(number));
		const fresh = missing.length === 0 ? [] : readNumbered(database, missing);
		const found = new Map(fresh.map((article) => [article.number, readingOf(article)]));
		for (const number of numbers) {
			const reading = found.get(number) ?? kept.get(number);
			if (!reading) continue;
			found.set(number, reading);
			kept.delete(number);
			kept.set(number, reading);
		}
		for (const number of kept.keys()) {
			if (kept.size <= MOST_KEPT) break;
			kept.delete(number);
		}
		return numbers.flatMap((number) => found.get(number) ?? []);
	};
	return {
		articles: (numbers) => read(numbers).map(({article}) => article),
		windows: (numbers) => {
			const places = numbers.map(windowOf);
			const readings = read([...new Set(places.map(({article}) => article))]);
			const byNumber = new Map(readings.map((reading) => [reading.article.number, reading]));
			return places.flatMap(({article, block}) => byNumber.get(article)?.windowAt(block) ?? []);
		},
	};
}

/** An article, and those of its windows that were asked for: a window keeps its sentences once they are cut. */
type Reading = {readonly article: NumberedSource; readonly windowAt: (block: number) => Source | undefined};

function readingOf(article: NumberedSource): Reading {
	const {source} = article;
	const windows = new Map<number, Source>();
	const windowAt = (index: number) => {
		const block = source.blocks[index];
		const window = windows.get(index) ?? (block && {...source, blocks: [block]});
		if (window) windows.set(index, window);
		return window;
	};
	return {article, windowAt};
}
