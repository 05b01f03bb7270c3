import {existsSync} from 'node:fs';
import {UserError} from '../core/user-error.ts';
import {type Checked, findDamage} from '../library/find-damage.ts';
import {toJson} from '../report/json.ts';
import {EXIT_BAD_INPUT, EXIT_DONE, type Run} from './command.ts';
import {libraryFile, openLibrary} from './library-file.ts';

/** `wirediff library path`, `wirediff library check` */
export const runLibrary: Run = async ({words: [word = ''], options}, context) => {
	const file = libraryFile(options, context);
	if (word === 'path') return {stdout: `${file}\n`, notes: [], exitCode: EXIT_DONE};
	if (word !== 'check') throw new UserError(`library: "${word}" is neither "path" nor "check"`);
	if (!existsSync(file)) throw new UserError(`${file}: no such library; wirediff add makes one`);
	// SQLite checks a large file in one go, and would hold up whatever hears of Ctrl-C.
	context.letInterruptsEnd();
	context.showProgress?.('opening the library…');
	const library = await openLibrary(options, context);
	const checked = await findDamage(library, (what) => context.showProgress?.(`checking ${what}…`));
	context.showProgress?.('');
	return {
		stdout: options.format === 'json' ? checkJson(file, checked) : checkText(file, checked),
		notes: checked.damage,
		exitCode: checked.damage.length === 0 ? EXIT_DONE : EXIT_BAD_INPUT,
	};
};

function checkText(file: string, {totals, damage}: Checked): string {
	const counts = totals && `articles ${totals.sources}, stories ${totals.stories}, words ${totals.words}`;
	const verdict = damage.length === 0 ? 'sound' : 'damaged';
	return `${file}: ${[counts, verdict].filter(Boolean).join('; ')}\n`;
}

function checkJson(file: string, {totals, damage}: Checked): string {
	const {sources = null, stories = null, words = null} = totals ?? {};
	return toJson({file, sources, stories, words, isSound: damage.length === 0, damage});
}
