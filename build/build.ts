// Bundles the program into dist/: one small file to start from, and chunks that load when they are needed.
import {chmod, rm, writeFile} from 'node:fs/promises';
import {build} from 'esbuild';
import {joinChunks} from './join-chunks.ts';
import {licenceTexts} from './licences.ts';
import {quickBuiltins, quickPackages} from './quick-start.ts';

await rm('dist', {recursive: true, force: true});
const {metafile} = await build({
	// The threads that read files, compare long texts and ask a library are started by their names, from a chunk beside them.
	entryPoints: {
		cli: 'cli.tsx',
		'chunks/format-worker': 'source/ingest/format-worker.ts',
		'chunks/compare-worker': 'source/ui/compare-worker.ts',
		'chunks/adding-worker': 'source/commands/adding-worker.ts',
		'chunks/library-worker': 'source/library/thread/library-worker.ts',
	},
	outdir: 'dist',
	chunkNames: 'chunks/[name]-[hash]',
	bundle: true,
	splitting: true,
	platform: 'node',
	format: 'esm',
	target: 'node22',
	// Node 22 knows both; without this every regular expression with \p{…} becomes a call of RegExp where it stands,
	// in Ink once for each character of a frame.
	supported: {'regexp-unicode-property-escapes': true, 'regexp-set-notation': true},
	jsx: 'automatic',
	define: {'process.env.NODE_ENV': '"production"'},
	// Ink asks for it where DEV=true and it is installed; it is no dependency.
	external: ['react-devtools-core'],
	plugins: [quickBuiltins, quickPackages],
	metafile: true,
	banner: {js: '#!/usr/bin/env node'},
	logLevel: 'warning',
});
// What every command loads.
await joinChunks(metafile, 'source/commands/run.ts', 'cli.tsx');
await chmod('dist/cli.js', 0o755);
await writeFile('dist/THIRD-PARTY-LICENSES.txt', await licenceTexts(metafile));
