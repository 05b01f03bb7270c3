import type {Database} from './database.ts';

/** The wished id, or the same with a number behind it that is free: `report`, `report-2`. */
export function freeId(database: Database, table: 'article' | 'story', wished: string): string {
	if (!isTaken(database, table, wished)) return wished;
	// Doubling, then halving: a file of a hundred thousand articles gives them all the same wish.
	let [taken, free] = [1, 2];
	while (isTaken(database, table, `${wished}-${free}`)) [taken, free] = [free, free * 2];
	while (free - taken > 1) {
		const middle = (taken + free) >> 1;
		if (isTaken(database, table, `${wished}-${middle}`)) taken = middle;
		else free = middle;
	}
	return `${wished}-${free}`;
}

function isTaken(database: Database, table: 'article' | 'story', id: string): boolean {
	return database.first(`SELECT 1 FROM ${table} WHERE id = ?`, id) !== undefined;
}
