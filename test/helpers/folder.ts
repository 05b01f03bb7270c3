import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';

/** A temporary folder that holds these files (paths inside it to contents), gone when the test is done. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'wirediff-'));
	onTestFinished(() => rm(folder, {recursive: true, force: true}));
	for (const [name, content] of Object.entries(files)) {
		await mkdir(dirname(join(folder, name)), {recursive: true});
		await writeFile(join(folder, name), content);
	}
	return folder;
}
