import {build} from 'esbuild';
import {expect, test} from 'vitest';
import {licenceTexts} from '../../build/licences.ts';

async function textsOf(contents: string): Promise<string> {
	const {metafile} = await build({
		stdin: {contents, resolveDir: import.meta.dirname},
		bundle: true,
		platform: 'node',
		format: 'esm',
		metafile: true,
		write: false,
	});
	return licenceTexts(metafile);
}

test('every package whose code is bundled is there with its terms, by name', async () => {
	const texts = (await textsOf(`import 'yoga-layout'; export {default} from 'fuse.js'`)).split(/^-{80}$/m);
	expect(texts.map((text) => text.trim().split('\n')[0])).toEqual([
		expect.stringMatching(/^fuse\.js [\d.]+ \(Apache-2\.0\)$/),
		expect.stringMatching(/^yoga-layout [\d.]+ \(MIT\)$/),
	]);
	expect(texts[0]).toContain('Apache License');
});

test('a package that names the MIT licence without enclosing it gets its words and its author', async () => {
	const text = await textsOf(`import 'yoga-layout'`);
	expect(text).toContain('Copyright (c) Meta Open Source\n\nPermission is hereby granted');
	expect(text).toMatch(/SOFTWARE\.\s*$/);
});

test('a bundle without packages has none', async () => {
	expect(await textsOf('export const one = 1')).toBe('');
});
