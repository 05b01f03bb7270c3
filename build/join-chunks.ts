import {readFile, rm, writeFile} from 'node:fs/promises';
import {basename, dirname} from 'node:path';
import {build, type Metafile} from 'esbuild';

/**
 * Puts a chunk and all the chunks that it imports at its start into one file, under its name. The bundler parts code by who needs it, down to files
 * of a hundred bytes, and each file takes Node a third of a millisecond to find, read and link: a tenth of what a command takes.
 *
 * `entryPoint` is the module the chunk was made of. The chunk must not be imported at the start of any that it imports itself.
 */
export async function joinChunks({outputs}: Metafile, entryPoint: string): Promise<void> {
	const [main] = Object.entries(outputs).find(([, output]) => output.entryPoint === entryPoint) ?? [];
	if (main === undefined) throw new Error(`no chunk was made of ${entryPoint}`);
	const chunks = importedBy(main, outputs);
	const aliases = chunks.flatMap((chunk, index) =>
		outputs[chunk]!.exports.map((name) => ({chunk, name, alias: chunk === main ? name : `${name}$${index}`})),
	);
	const joined = await joinCode(main, aliases);
	for (const file of Object.keys(outputs))
		if (!chunks.includes(file) && file.endsWith('.js')) await redirectImports(file, main, aliases);
	await writeFile(main, joined);
	for (const chunk of chunks) if (chunk !== main) await rm(chunk);
}

/** A chunk and all that are imported at its start. */
function importedBy(chunk: string, outputs: Metafile['outputs'], found: readonly string[] = []): readonly string[] {
	if (found.includes(chunk)) return found;
	const {imports, entryPoint} = outputs[chunk]!;
	if (entryPoint !== undefined && found.length > 0) throw new Error(`${entryPoint} is loaded by its name, too`);
	const statics = imports.filter(({kind, external}) => kind === 'import-statement' && !external);
	return statics.reduce<readonly string[]>((all, {path}) => importedBy(path, outputs, all), [...found, chunk]);
}

/** An export of one of the chunks, and what the joined file exports it as: two chunks may use one name. */
type Alias = {readonly chunk: string; readonly name: string; readonly alias: string};

async function joinCode(main: string, aliases: readonly Alias[]): Promise<string> {
	const chunks = [...new Set(aliases.map(({chunk}) => chunk))];
	const contents = chunks.map((chunk) => {
		const names = aliases.filter((alias) => alias.chunk === chunk).map(({name, alias}) => `${name} as ${alias}`);
		return `export {${names}} from './${basename(chunk)}';`;
	});
	const {outputFiles} = await build({
		stdin: {contents: contents.join('\n'), resolveDir: dirname(main)},
		bundle: true,
		write: false,
		platform: 'node',
		format: 'esm',
		target: 'node22',
		supported: {'regexp-unicode-property-escapes': true, 'regexp-set-notation': true},
		plugins: [
			{
				name: 'load-others-later',
				setup({onResolve}) {
					onResolve({filter: /^/}, ({path, kind}) => (kind === 'dynamic-import' ? {path, external: true} : undefined));
				},
			},
		],
		logLevel: 'warning',
	});
	return outputFiles[0]!.text;
}

// As the bundler writes them: `import {\n  one,\n  two as three\n} from "./chunk-X.js";`
const IMPORT = /import\s*(?:\{([^}]*)\}\s*from\s*)?"(\.[^"]*)";/g;

/** Lets a file import from the joined one what it imported from the chunks. */
async function redirectImports(file: string, main: string, aliases: readonly Alias[]): Promise<void> {
	const code = await readFile(file, 'utf8');
	const redirected = code.replace(IMPORT, (statement, names: string | undefined, path: string) => {
		const exported = aliases.filter(({chunk}) => basename(chunk) === basename(path));
		if (exported.length === 0) return statement;
		const from = JSON.stringify(path.replace(/[^/]*$/, basename(main)));
		if (names === undefined) return `import ${from};`;
		const specifiers = names.split(',').map((specifier) => {
			const [name, local = name] = specifier.trim().split(' as ');
			return `${exported.find((alias) => alias.name === name)!.alias} as ${local}`;
		});
		return `import {${specifiers}} from ${from};`;
	});
	if (redirected !== code) await writeFile(file, redirected);
}
