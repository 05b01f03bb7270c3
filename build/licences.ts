import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Metafile} from 'esbuild';

/** The licence texts of every package that a bundle holds code of, one after the other, by name. Throws for a package whose terms cannot be told. */
export async function licenceTexts({outputs}: Metafile): Promise<string> {
	const files = Object.values(outputs).flatMap(({inputs}) => Object.keys(inputs));
	const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
	return (await Promise.all([...folders].toSorted().map(licenceText))).join(`\n\n${'-'.repeat(80)}\n\n`);
}

async function licenceText(folder: string): Promise<string> {
	const {name, version, license, author} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const file = (await readdir(folder)).find((name) => /^(licen[cs]e|copying)/i.test(name));
	const text = file ? await readFile(join(folder, file), 'utf8') : await standardText(license, author);
	return `${name} ${version} (${license})\n\n${text.trim()}`;
}

/** The terms of a package that names its licence without enclosing it (yoga-layout, momoa), in the words of the SPDX list. */
async function standardText(license: string, author: string): Promise<string> {
	try {
		const {default: terms} = await import(`spdx-license-list/licenses/${license}.json`, {with: {type: 'json'}});
		return terms.licenseText.replace('<year> ', '').replace('<copyright holders>', author);
	} catch (cause) {
		throw new Error(`a package under ${license} by ${author} has no licence text`, {cause});
	}
}
