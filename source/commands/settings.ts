import {DEFAULT_THRESHOLD} from '../core/align/default-threshold.ts';
import {type Config, readConfig} from '../home/config.ts';
import {configPath} from '../home/paths.ts';
import {type Context, type Options, type ReaderSettings, THEME_NAMES} from './command.ts';

/** Who set something: the stronger first. */
export type Origin = 'command line' | 'config' | 'default';

/** The settings of the reader, and who set each of them. */
export type SettingsInForce = {
	readonly settings: ReaderSettings;
	readonly origins: {readonly [Name in keyof ReaderSettings]: Origin};
};

/** What the reader goes by: the command line, else the config file, else the defaults. */
export async function settingsInForce(options: Options, {env, findKeyMistake}: Context): Promise<SettingsInForce> {
	const file = configPath(env);
	const config = file ? await readConfig(file, {themes: THEME_NAMES, findKeyMistake}) : {};
	const [theme, themeFrom] = firstOf(options.theme, config.theme as ReaderSettings['theme'], undefined);
	const [isColoured, isColouredFrom] = firstOf(options.isColoured, undefined, undefined);
	const [threshold, thresholdFrom] = firstOf(options.threshold, config.threshold, DEFAULT_THRESHOLD);
	const [isAscii, isAsciiFrom] = firstOf(options.isAscii || undefined, config.ascii, false);
	const [isMouse, isMouseFrom] = firstOf(options.isMouse || undefined, config.mouse, false);
	const [isSpoken, isSpokenFrom] = firstOf(options.isSpoken || undefined, undefined, isSpokenIn(env));
	const [widthColumns, widthFrom] = firstOf(undefined, config.width, undefined);
	const [keys, keysFrom] = firstOf<NonNullable<Config['keys']>>(undefined, config.keys, {});
	return {
		settings: {theme, isColoured, threshold, isAscii, isMouse, isSpoken, widthColumns, keys},
		origins: {
			theme: themeFrom,
			isColoured: isColouredFrom,
			threshold: thresholdFrom,
			isAscii: isAsciiFrom,
			isMouse: isMouseFrom,
			isSpoken: isSpokenFrom,
			widthColumns: widthFrom,
			keys: keysFrom,
		},
	};
}

/** Programs drawn with Ink share this sign of a screen reader. */
function isSpokenIn({INK_SCREEN_READER}: NodeJS.ProcessEnv): boolean {
	return INK_SCREEN_READER !== undefined && !['', '0', 'false'].includes(INK_SCREEN_READER);
}

function firstOf<Value>(given: Value | undefined, config: Value | undefined, standard: Value): [Value, Origin] {
	if (given !== undefined) return [given, 'command line'];
	return config === undefined ? [standard, 'default'] : [config, 'config'];
}
