import {writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {extname, resolve} from 'node:path';
import type {Exported} from '../core/exported.ts';
import type {Source} from '../core/model.ts';
import {UserError} from '../core/user-error.ts';
import type {Format} from './command.ts';
import {pageFor} from './page.ts';
import {unwritable} from './unwritable.ts';
import {formatsOf, nameOf, writeAs} from './write-as.ts';

const ENDINGS: {readonly [Name in Format]: string} = {
	text: '.txt',
	json: '.json',
	markdown: '.md',
	html: '.html',
	csv: '.csv',
};

// What mails and editors show without breaking lines.
const WIDTH_COLUMNS = 80;

/**
 * Writes to a file, in the format its ending names. A file that is there is replaced only where that is allowed. Throws a
 * `UserError` for what the user can mend.
 */
export async function writeExport(what: Exported, file: string, mayReplace: boolean): Promise<void> {
	const ending = extname(file).toLowerCase();
	const format = formatsOf(what).find((name) => ENDINGS[name] === ending);
	if (!format) {
		const endings = formatsOf(what).map((name) => ENDINGS[name]);
		throw new UserError(`${nameOf(what)} can be written as ${endings.join(', ')}`);
	}
	const page = await pageFor(sourcesIn(what), {widthColumns: WIDTH_COLUMNS, isColoured: false});
	try {
		await writeFile(resolve(file.replace(/^~(?=\/)/, homedir())), writeAs(what, format, page), {
			flag: mayReplace ? 'w' : 'wx',
		});
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === 'EEXIST') throw new UserError(`${file} is there already; ${file}! replaces it`);
		throw unwritable(error, file);
	}
}

function sourcesIn(what: Exported): readonly Source[] {
	if (what.kind === 'source') return [what.source];
	return what.kind === 'comparison' ? [what.alignment.left, what.alignment.right] : what.sources;
}
