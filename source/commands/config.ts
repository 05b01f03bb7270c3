import {UserError} from '../core/user-error.ts';
import {configPath} from '../home/paths.ts';
import {EXIT_DONE, type Run} from './command.ts';
import {type SettingsInForce, settingsInForce} from './settings.ts';

/** `wirediff config [path]` */
export const runConfig: Run = async ({words: [word], options}, context) => {
	const file = configPath(context.env);
	if (word !== undefined && word !== 'path') throw new UserError(`config: "${word}" is not "path"`);
	if (!file) throw new UserError('config: there is no home folder (HOME or XDG_CONFIG_HOME) to keep settings in');
	const stdout = word === 'path' ? `${file}\n` : describe(await settingsInForce(options, context));
	return {stdout, notes: [], exitCode: EXIT_DONE};
};

const COLOURED: Readonly<Record<string, string>> = {true: 'always', false: 'never', undefined: 'auto'};

/** A line for each setting: its name in the config file, its value, and who set it. */
function describe({settings, origins}: SettingsInForce): string {
	const lines: readonly (readonly [string, string, string])[] = [
		['theme', settings.theme ?? 'what the terminal tells', origins.theme],
		['color', COLOURED[String(settings.isColoured)]!, origins.isColoured],
		['threshold', String(settings.threshold), origins.threshold],
		[
			'width',
			settings.widthColumns === undefined ? 'what suits each screen' : String(settings.widthColumns),
			origins.widthColumns,
		],
		['ascii', String(settings.isAscii), origins.isAscii],
		['mouse', String(settings.isMouse), origins.isMouse],
		...Object.entries(settings.keys).map(([id, keys]) => [`keys ${id}`, keys.join(' '), origins.keys] as const),
	];
	const names = Math.max(...lines.map(([name]) => name.length));
	const values = Math.max(...lines.map(([, value]) => value.length));
	return lines.map(([name, value, origin]) => `${name.padEnd(names)}  ${value.padEnd(values)}  ${origin}\n`).join('');
}
