import {join} from 'node:path';
import fc from 'fast-check';
import {test} from 'vitest';
import {folderOf} from '../helpers/folder.ts';
import {mutations} from './mutate.ts';
import {wrongWith} from './open-hostile.ts';
import {SAMPLE_FILES} from './sample-files.ts';

// bench/fuzz.ts tries thousands.
const TRIES = 20;

for (const [name, sample] of Object.entries(SAMPLE_FILES))
	test(`a damaged ${name} gives sources or is refused in one line`, async () => {
		const folder = await folderOf({});
		const isRight = async (mutate: (bytes: Uint8Array) => Uint8Array) => {
			const wrong = await wrongWith(join(folder, name), mutate(sample));
			if (wrong !== undefined) throw new Error(wrong);
		};
		await fc.assert(fc.asyncProperty(mutations, isRight), {numRuns: TRIES});
	});
