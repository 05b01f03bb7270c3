import type {Database} from './database.ts';

/** The number an outlet is kept by. */
export function outletNumber(database: Database, name: string): number {
	const known = database.first<{number: number}>('SELECT number FROM outlet WHERE name = ?', name);
	return known?.number ?? database.run('INSERT INTO outlet (name) VALUES (?)', name);
}
