// Bundles the program into dist/: one small file to start from, and the screens in a chunk that only a terminal loads.
import {chmod, rm} from 'node:fs/promises';
import {build} from 'esbuild';

await rm('dist', {recursive: true, force: true});
await build({
	entryPoints: ['cli.tsx'],
	outdir: 'dist',
	bundle: true,
	splitting: true,
	platform: 'node',
	format: 'esm',
	target: 'node22',
	jsx: 'automatic',
	define: {'process.env.NODE_ENV': '"production"'},
	// Some bundled packages are CommonJS and ask for `require`.
	banner: {
		js: "#!/usr/bin/env node\nimport {createRequire as _createRequire} from 'node:module';\nconst require = _createRequire(import.meta.url);",
	},
	logLevel: 'warning',
});
await chmod('dist/cli.js', 0o755);
