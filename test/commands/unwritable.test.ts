import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {unwritable} from '../../source/commands/unwritable.ts';
import {folderOf} from '../helpers/folder.ts';

test('why a file cannot be written is told in words, with its name', async () => {
	const folder = await folderOf({});
	const lost = join(folder, 'lost', 'list.csv');
	const complaintOf = (file: string) =>
		writeFile(file, 'x').catch((error) => (unwritable(error, file) as Error).message);
	expect(await complaintOf(lost)).toBe(`${lost}: there is no such folder`);
	expect(await complaintOf(folder)).toBe(`${folder}: is a folder`);
});

test('an error that is no fault of the disk stays as it is', () => {
	const error = new RangeError('too many columns');
	expect(unwritable(error, 'list.csv')).toBe(error);
});
