// Draws the tables of README.md and of the files in docs/ anew from the program's own.
import {readFile, writeFile} from 'node:fs/promises';
import {FILES_WITH_TABLES, withTables} from './tables.ts';

for (const name of FILES_WITH_TABLES) {
	const file = new URL(`../${name}`, import.meta.url);
	await writeFile(file, withTables(await readFile(file, 'utf8')));
}
