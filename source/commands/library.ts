import {existsSync} from 'node:fs';
import {UserError} from '../core/user-error.ts';
import {toJson} from '../report/json.ts';
import {EXIT_BAD_INPUT, EXIT_DONE, type Run} from './command.ts';
import {libraryFile, openLibrary} from './library-file.ts';

/** `wirediff library path`, `wirediff library check` */
export const runLibrary: Run = async ({words: [word = ''], options}, context) => {
	const file = libraryFile(options, context);
	if (word === 'path') return {stdout: `${file}\n`, notes: [], exitCode: EXIT_DONE};
	if (word !== 'check') throw new UserError(`library: "${word}" is neither "path" nor "check"`);
	if (!existsSync(file)) throw new UserError(`${file}: no such library; wirediff add makes one`);
	const library = await openLibrary(options, context);
	const {sources, stories, words} = await library.totals();
	context.showProgress?.(`checking ${sources} ${sources === 1 ? 'article' : 'articles'}…`);
	const damage = await library.check();
	context.showProgress?.('');
	const isSound = damage.length === 0;
	const stdout =
		options.format === 'json'
			? toJson({file, sources, stories, words, isSound, damage})
			: `${file}: articles ${sources}, stories ${stories}, words ${words}; ${isSound ? 'sound' : 'damaged'}\n`;
	return {stdout, notes: damage, exitCode: isSound ? EXIT_DONE : EXIT_BAD_INPUT};
};
