import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Metafile} from 'esbuild';

/** The licence texts of every package that a bundle holds code of, one after the other, by name. Throws for a package that encloses no terms and names none that are kept in `terms/`. */
export async function licenceTexts({outputs}: Metafile): Promise<string> {
	const files = Object.values(outputs).flatMap(({inputs}) => Object.keys(inputs));
	const folders = new Set(files.flatMap((file) => packageOf(file) ?? []));
	return (await Promise.all([...folders].toSorted().map(licenceText))).join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the package a file belongs to. What a package has bundled of its author's others, without their package.json, is its own. */
function packageOf(file: string): string | undefined {
	const folders = [...file.matchAll(/node_modules\/(?:@[^/]+\/)?[^/]+/g)].map(({0: folder, index}) =>
		file.slice(0, index + folder.length),
	);
	return folders.findLast((folder) => existsSync(join(folder, 'package.json')));
}

// Projects whose code a package holds without enclosing their terms.
const HELD_INSIDE: Readonly<
	Record<string, {readonly name: string; readonly license: string; readonly author: string}>
> = {
	unpdf: {name: 'PDF.js', license: 'Apache-2.0', author: 'Mozilla Foundation'},
};

async function licenceText(folder: string): Promise<string> {
	const {name, version, license, author} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const file = (await readdir(folder)).find((name) => /^(licen[cs]e|copying)/i.test(name));
	const text = file ? await readFile(join(folder, file), 'utf8') : await standardText(license, author?.name ?? author);
	const own = `${name} ${version} (${license})\n\n${text.trim()}`;
	const inside = HELD_INSIDE[name];
	if (!inside) return own;
	return `${own}\n\nIt holds ${inside.name} (${inside.license})\n\n${(await standardText(inside.license, inside.author)).trim()}`;
}

/** The terms of a package that names its licence without enclosing it, in the words kept in `terms/`. */
async function standardText(license: string, author: string): Promise<string> {
	const terms = await readFile(new URL(`terms/${license}.txt`, import.meta.url), 'utf8');
	return `Copyright (c) ${author}\n\n${terms}`;
}
