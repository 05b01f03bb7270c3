// Draws the tables of README.md anew from the program's own.
import {readFile, writeFile} from 'node:fs/promises';
import {withTables} from './tables.ts';

const README = new URL('../README.md', import.meta.url);
await writeFile(README, withTables(await readFile(README, 'utf8')));
