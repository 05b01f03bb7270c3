import {readFile, rm, writeFile} from 'node:fs/promises';
import {basename, dirname} from 'node:path';
import {build, type Metafile} from 'esbuild';

/**
 * Puts a chunk and all the chunks that it imports at its start into one file, under its name. The bundler parts code by who needs it, down to files
 * of a hundred bytes, and each file takes Node a third of a millisecond to find, read and link: a tenth of what a command takes.
 *
 * `entryPoint` is the module the chunk was made of. What the file made of `opener` imports at its start stays apart: that file loads the joined
 * one later.
 */
export async function joinChunks({outputs}: Metafile, entryPoint: string, opener: string): Promise<void> {
	const main = madeOf(entryPoint, outputs);
	const opening = importedBy(madeOf(opener, outputs), outputs);
	const chunks = importedBy(main, outputs).filter((chunk) => !opening.includes(chunk));
	for (const chunk of chunks)
		if (chunk !== main && outputs[chunk]!.entryPoint !== undefined)
			throw new Error(`${outputs[chunk]!.entryPoint} is loaded by its name, too`);
	const aliases = chunks.flatMap((chunk, index) =>
		outputs[chunk]!.exports.map((name) => ({chunk, name, alias: chunk === main ? name : `${name}$${index}`})),
	);
	const joined = await joinCode(main, aliases);
	for (const file of Object.keys(outputs))
		if (!chunks.includes(file) && file.endsWith('.js')) await redirectImports(file, main, aliases);
	await writeFile(main, joined);
	for (const chunk of chunks) if (chunk !== main) await rm(chunk);
}

function madeOf(entryPoint: string, outputs: Metafile['outputs']): string {
	const [file] = Object.entries(outputs).find(([, output]) => output.entryPoint === entryPoint) ?? [];
	if (file === undefined) throw new Error(`no file was made of ${entryPoint}`);
	return file;
}

/** A chunk and all that are imported at its start. */
function importedBy(chunk: string, outputs: Metafile['outputs'], found: readonly string[] = []): readonly string[] {
	if (found.includes(chunk)) return found;
	const statics = outputs[chunk]!.imports.filter(({kind, external}) => kind === 'import-statement' && !external);
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
				name: 'leave-others-apart',
				setup({onResolve}) {
					onResolve({filter: /^\./}, ({path}) =>
						chunks.some((chunk) => basename(chunk) === basename(path)) ? undefined : {path, external: true},
					);
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
